/// The one number that stands for a measured cell where cells are held against each other.
package struct CellFigure: Sendable, Equatable {
  /// What the number is.
  package enum Quantity: UInt8, Sendable, Hashable {
    /// Bytes a record, or of the whole dataset where only that is known.
    case recordBytes, totalBytes
    /// Time divided by the time of plain dicts in the same processes.
    case ratio
    /// Seconds of one run, the least of all blocks: for cells that have no reference.
    case seconds
    /// Instructions of one run of a benchmark, the mean of several hash seeds.
    case instructions
  }

  package var quantity: Quantity
  package var value: Double
  /// The least and the largest of the processes' estimates; the value itself where there is one.
  package var low: Double
  package var high: Double

  package init(quantity: Quantity, value: Double, low: Double, high: Double) {
    self.quantity = quantity
    self.value = value
    self.low = low
    self.high = high
  }
}

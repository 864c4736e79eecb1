package import TareModel

/// When enough has been measured; with neither precision nor budget a time cell gets the processes
/// of the preset, and such further ones as it provides for.
package struct Goal: Sendable {
  /// Half the width of an interval, as a share of 1, at which a cell is known well enough.
  package var precision: Double?
  /// Seconds that measuring may take; every time cell is measured once whatever it takes.
  package var budget: Double?
  /// Seconds after which nothing further is begun where no budget is given, but for what comes
  /// first (`TimePriority`).
  package var limit: Double?
  /// Half the width of each cell's interval, as a share of 1; a cell that is left out is not known.
  ///
  /// Handed in, because statistics are none of the runner's business.
  package var halfWidths: @Sendable ([CellKey: TimeReading]) -> [CellKey: Double]

  package init(
    precision: Double? = nil, budget: Double? = nil, limit: Double? = nil,
    halfWidths: @escaping @Sendable ([CellKey: TimeReading]) -> [CellKey: Double] = { _ in [:] }
  ) {
    self.precision = precision
    self.budget = budget
    self.limit = limit
    self.halfWidths = halfWidths
  }

  /// Nothing but what the preset provides for is wanted.
  var isPreset: Bool { precision == nil && budget == nil }

  /// Whether the time is up.
  func isOver(_ elapsed: Double) -> Bool { (budget ?? limit).map { elapsed >= $0 } ?? false }

  /// Fewer processes than this say too little of how far they differ to stop on their word.
  static let fewest = 3
  /// Without a budget, a cell gets at most so many times the processes of the preset.
  static let most = 4
}

/// What tells lines apart without colour: dashes, and the mark that belongs to each.
enum LineStyle {
  private static let dashes: [[Double]] = [
    [], [7, 4], [2, 3], [10, 3, 2, 3], [14, 4], [4, 2, 1, 2],
  ]

  /// The dashes of a line, counted from zero; after the sixth they begin again.
  static func dashes(_ index: Int) -> [Double] { dashes[index % dashes.count] }

  /// The mark of a line, counted from zero; after the sixth they begin again.
  static func mark(_ index: Int) -> Shape.Mark {
    Shape.Mark.allCases[index % Shape.Mark.allCases.count]
  }

  /// The classes of a mark: those that have no fill say so.
  static func classes(_ index: Int) -> [String] {
    let isHollow = mark(index) == .cross || mark(index) == .ring
    return [ChartClasses.point, ChartClasses.series(index + 1)]
      + (isHollow ? [ChartClasses.hollow] : [])
  }
}

/// The names of rows: in a column on the left, or above their rows where there is no room for one.
struct NameColumn {
  /// Names stand above their rows.
  let isNarrow: Bool
  /// The pixels that a line of a name may take.
  let width: Double

  /// Narrower drawings have no room for a column.
  private static let narrowBelow = 520.0

  /// - Parameters:
  ///   - names: with whether each is bold.
  ///   - drawing: the width of the whole drawing.
  init(_ names: [(text: String, isBold: Bool)], drawing: Double) {
    isNarrow = drawing < Self.narrowBelow
    let widest = names.map { TextMetrics.width($0.text, bold: $0.isBold) }.max() ?? 0
    width = isNarrow ? drawing - 8 : min(widest, drawing * 0.38).rounded(.up)
  }
}

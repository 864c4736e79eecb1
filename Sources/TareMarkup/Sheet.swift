/// Figures in rows and columns, as a spreadsheet takes them: what a chart or a table shows.
package struct Sheet: Sendable, Hashable {
  /// What stands in a row and a column.
  package enum Field: Sendable, Hashable {
    case text(String)
    /// With every digit that it has.
    case number(Double)
    case empty
  }

  /// The heads of the columns first.
  package var rows: [[Field]]

  package init(rows: [[Field]]) { self.rows = rows }
}

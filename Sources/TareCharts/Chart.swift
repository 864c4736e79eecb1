/// A chart before it is drawn: the numbers, their names, and what they show.
package protocol Chart: Sendable, Equatable {
  /// What is shown, in a few words.
  var title: String { get }
  /// What there is to see, in a sentence or two, for whoever does not see it.
  var summary: String { get }
  /// The same figures in rows and columns.
  var table: ChartTable { get }
  /// The chart laid out for a width in pixels, 320 or more.
  func drawing(width: Double) -> Drawing
}

package import TareMarkup

/// A chart before it is drawn: the numbers, their names, and what they show.
package protocol Chart: Sendable, Equatable {
  /// What is shown, in a few words.
  var title: String { get }
  /// What there is to see, in a sentence or two, for whoever does not see it.
  var summary: String { get }
  /// The same figures as an HTML table.
  var table: Markup { get }
  /// The chart laid out for a width in pixels, 320 or more.
  func drawing(width: Double) -> Drawing
}

extension Chart {
  /// A figure with the wide and the narrow drawing and, folded away, the table.
  ///
  /// The style sheet shows one drawing and hides the other. Ids are made from the given one.
  package func figure(id: String) -> Markup {
    HTML.figure(
      ["class": ChartClasses.figure, "id": id],
      HTML.figcaption(.text(title)),
      HTML.div(
        ["class": ChartClasses.wide], drawing(width: 720).markup(id: "\(id)-wide")),
      HTML.div(
        ["class": ChartClasses.narrow], drawing(width: 350).markup(id: "\(id)-narrow")),
      HTML.details(HTML.summary("The same figures as a table"), table))
  }
}

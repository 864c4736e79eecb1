import TareMarkup
import TareWording

/// What a page says when there is nothing to show, and what would change that.
enum EmptyState {
  /// No run of the site holds a figure.
  static let nothing = because(
    "No run on this site holds a figure.", command: ["tare", "run", "--preset", "quick"])

  /// A reason and the command that measures what is missing.
  static func because(_ reason: String, command: [String]) -> [Markup] {
    [
      HTML.p(["class": "lack"], .text(reason)),
      HTML.p("This measures it; then make the site again with ", Words.name("tare site"), "."),
      CommandLineText(command).markup,
    ]
  }
}

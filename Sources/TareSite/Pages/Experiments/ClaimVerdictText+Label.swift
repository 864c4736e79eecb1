import TareAnalysis
import TareMarkup
import TareWording

extension ClaimVerdictText {
  /// Each kind has a sign of its own, so that colour is never alone.
  var label: Markup {
    HTML.span(
      ["class": "verdict \(verdict.kind.style)"],
      HTML.span(["class": "mark", "aria-hidden": "true"], .text(verdict.kind.sign)), " ",
      HTML.span(["class": "word"], .text(words)))
  }
}

extension ClaimVerdict.Kind {
  /// The class that gives the label its colour.
  var style: String {
    switch self {
    case .holds: "holds"
    case .holdsOnly: "partly"
    case .measuredSomethingElse: "beside"
    case .notExact: "near"
    case .doesNotHold: "fails"
    case .notAsked: "unasked"
    }
  }
}

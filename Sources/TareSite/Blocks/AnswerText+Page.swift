import TareAnalysis
import TareMarkup
import TareWording

extension AnswerText {
  /// All of it as a page has it, with a caution where its times are rough.
  func markup(of view: DatasetView, from page: SitePath) -> [Markup] {
    [HTML.div(["class": "answer"], sentences.map { HTML.p($0) })]
      + NeedCards(text: needs, view: view, page: page).markup
      + SteadinessText.caution(of: view, from: page)
  }
}

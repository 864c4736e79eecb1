import TareMarkup
import TareModel
import TareWording

extension AnswerText {
  init?(_ view: DatasetView, _ runtime: Runtime) {
    self.init(
      view.summaries(runtime), catalog: view.catalog, runtime: runtime, dataset: view.dataset)
  }

  /// All of it as a page has it, with a caution where its times are rough.
  func markup(of view: DatasetView, from page: SitePath) -> [Markup] {
    [HTML.div(["class": "answer"], sentences.map { HTML.p($0) })]
      + SteadinessText.caution(of: view, from: page)
  }
}

import TareMarkup
import TareModel

/// The figures of one dataset on one runtime that is not the newest.
struct RuntimeDatasetPage {
  let view: DatasetView
  let runtime: Runtime

  private var path: SitePath { .runtime(runtime.id, view.dataset.name) }

  var content: PageContent {
    let answer = AnswerText(view, runtime)
    return PageContent(
      path: path, title: "\(Words.isolated(view.title)) on \(runtime.title)",
      summary: "What a record of \(Words.isolated(view.dataset.name)) costs on \(runtime.title).",
      parents: [.init(runtime.title, .runtime(runtime.id))],
      body: PageHead(
        eyebrow: [
          "Dataset ", Links.dataset(view, from: path, Words.name(view.dataset.name)), " on ",
          Links.runtime(runtime, from: path),
        ],
        title: answer?.headline ?? [Words.foreign(view.title), .text(" on \(runtime.title)")]
      ).markup + [
        HTML.div(["class": "answer"], (answer?.sentences ?? []).map { HTML.p($0) })
      ] + RuntimePart(view: view, runtime: runtime, page: path).markup(level: HTML.h2)
        + LoaderTables(view: view, runtime: runtime).section(page: path))
  }
}

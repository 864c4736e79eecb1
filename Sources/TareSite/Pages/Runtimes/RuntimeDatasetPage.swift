import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// The figures of one dataset on one runtime, and the way to their samples.
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
      ).markup + (answer?.markup(of: view, from: path) ?? [])
        + RuntimePart(view: view, runtime: runtime, page: path).markup(level: HTML.h2)
        + LoaderTables(view: view, runtime: runtime).section(page: path) + again)
  }

  /// Where the samples and the commands are.
  static let again = "again"

  private var again: [Markup] {
    [
      HTML.h2(["id": Self.again], "Every sample, and how to measure again"),
      HTML.p(
        """
        Of each representation: the samples behind its figures, and the command that measures \
        each 
        """,
        "figure again."),
    ] + SamplesList(view: view, page: path).markup(on: runtime) + [
      HTML.p("All of this page at once:"),
      MeasureAgain(header: view.run.header).command(dataset: view.dataset.name, runtime: runtime.id)
        .markup,
    ]
  }
}

extension RuntimeDatasetPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    // Runs may differ in a runtime's packages, and each dataset has a run of its own.
    for view in material.library.datasets {
      for runtime in view.runtimes {
        try site.add(RuntimeDatasetPage(view: view, runtime: runtime).content)
      }
    }
  }
}

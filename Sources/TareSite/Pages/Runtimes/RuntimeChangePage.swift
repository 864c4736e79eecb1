import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// What becomes of every time of one dataset from one runtime to another.
struct RuntimeChangePage {
  let view: DatasetView
  let runtime: Runtime
  private let before: Runtime
  private let step: RuntimeStep
  private let table: Table

  /// Nil where nothing was timed on both.
  init?(view: DatasetView, runtime: Runtime, step: RuntimeStep) {
    let page = SitePath.change(runtime.id, view.dataset.name, step)
    guard let before = step.base(of: runtime, in: view),
      let table = RuntimeChange(view: view, before: before, after: runtime, page: page).timeTable
    else { return nil }
    self.view = view
    self.runtime = runtime
    self.before = before
    self.step = step
    self.table = table
  }

  private var path: SitePath { .change(runtime.id, view.dataset.name, step) }

  var content: PageContent {
    PageContent(
      path: path,
      title: "\(Words.isolated(view.title)) on \(runtime.title) against \(before.title)",
      summary: "What became of every time of \(Words.isolated(view.dataset.name)) on "
        + "\(runtime.title) \(step.preposition) \(before.title).",
      parents: [.init(runtime.title, .runtime(runtime.id))],
      body: PageHead(
        eyebrow: [
          "Dataset ", Links.dataset(view, from: path, Words.name(view.dataset.name)), " on ",
          Links.runtime(runtime, from: path),
        ],
        title: [
          Words.foreign(view.title), .text(": benchmark by benchmark, against \(before.title)"),
        ],
        lead: [
          .text(
            "Best time on \(runtime.title) ÷ best time on \(before.title); below 1× is faster. "),
          "The two come from different processes, so differences of a few percent mean nothing.",
        ]
      ).markup + [
        table.markup,
        HTML.p(["class": "source"], "Source: run ", Links.run(view.run, from: path), "."),
      ])
  }
}

extension RuntimeChangePage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    for view in material.library.datasets {
      for runtime in view.runtimes {
        for step in RuntimeStep.allCases {
          guard let page = RuntimeChangePage(view: view, runtime: runtime, step: step) else {
            continue
          }
          try site.add(page.content)
        }
      }
    }
  }
}

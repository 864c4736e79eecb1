import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// One runtime: what changed since the version before, in bytes and in time, and how it was built.
struct RuntimePage {
  let runtime: Runtime
  private let views: [DatasetView]
  private let experiments: ExperimentLibrary

  init(runtime: Runtime, library: RunLibrary) {
    self.runtime = runtime
    views = library.datasets.filter { $0.runtimes.contains { $0.id == runtime.id } }
    experiments = library.experiments
  }

  private var path: SitePath { .runtime(runtime.id) }

  private var changes: [RuntimeChange] {
    RuntimeStep.allCases.flatMap { step in
      views.compactMap { view in
        step.base(of: runtime, in: view).map {
          RuntimeChange(view: view, before: $0, after: runtime, page: path, step: step)
        }
      }
    }
  }

  var content: PageContent {
    PageContent(
      path: path, title: runtime.title,
      summary: "What changed on \(runtime.title) since the version before, and all its figures.",
      body: PageHead(
        eyebrow: [.text("Runtime "), Words.name(runtime.id)], title: title, lead: lead
      ).markup + remarks + figures + changes.flatMap(part) + answers + build)
  }

  private var title: [Markup] {
    guard let change = changes.first else { return [.text(runtime.title)] }
    let dict = change.view.weight(CellKey.plain, runtime)
    let before = change.view.weight(CellKey.plain, change.before)
    guard let dict, let before, before > 0 else { return [.text(runtime.title)] }
    let size = Words.size(dict / before, of: "one on \(change.beforeName)")
    return [.text("\(runtime.title): a dict is \(size)")]
  }

  private var lead: [Markup] {
    guard let change = changes.first else {
      return ["No older version of it was measured in the same run, so nothing is compared here."]
    }
    return [
      .text(change.plainTime.map { $0 + " " } ?? ""), .text("\(change.step.relation): "),
      Links.runtime(change.before, from: path), ".",
    ]
  }

  private func part(_ change: RuntimeChange) -> [Markup] {
    let name = change.view.dataset.name
    let times: [Markup] =
      RuntimeChangePage(view: change.view, runtime: runtime, step: change.step) == nil
      ? []
      : [
        HTML.p(
          HTML.a(
            ["href": path.link(to: .change(runtime.id, name, change.step))],
            .text("Benchmark by benchmark, against \(change.before.title)")), ".")
      ]
    return [
      HTML.h2(
        Words.foreign(change.view.title),
        .text(": \(change.step.preposition) \(change.before.title)"))
    ] + [change.weightFigure?.markup(level: HTML.h3)].compactMap(\.self) + causes(change) + times
      + absent(change)
  }

  /// Why some representations weigh otherwise, where experiments know it.
  private func causes(_ change: RuntimeChange) -> [Markup] {
    let causes = change.causes(experiments.experiments)
    guard !causes.isEmpty else { return [] }
    return [
      HTML.ul(
        causes.map { cause, names in
          HTML.li(Words.names(names) + [.text(": \(cause.trimmedSentence).")])
        })
    ]
  }

  /// What another implementation does not have of these records.
  private func absent(_ change: RuntimeChange) -> [Markup] {
    change.step == .beside ? change.absence.map { [HTML.p(.text($0))] } ?? [] : []
  }

  private var answers: [Markup] {
    RuntimeAnswersPart(runtime, experiments, page: path)?.markup ?? []
  }

  /// What its build does to its figures.
  private var remarks: [Markup] { BuildText(runtime).sentences.map { HTML.p(.text($0)) } }

  private var figures: [Markup] {
    guard !views.isEmpty else { return [] }
    return [
      HTML.ul(
        ["class": "onward"],
        views.map { view in
          HTML.li(
            HTML.a(
              ["href": path.link(to: .runtime(runtime.id, view.dataset.name))],
              "Weight, time and the trade between them: ", Words.foreign(view.title)))
        })
    ]
  }

  private var build: [Markup] {
    [HTML.h2(["id": "build"], "How it was built, and its packages")]
      + [runtime.build, runtime.packages].filter { !$0.isEmpty }.map { facts in
        FactList(facts: facts.map { ($0.name, [.text($0.value)]) }).markup
      }
  }
}

extension RuntimePage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    for runtime in library.runtimesAsked {
      try site.add(RuntimePage(runtime: runtime, library: library).content)
    }
  }
}

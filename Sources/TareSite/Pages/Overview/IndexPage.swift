import TareAnalysis
import TareCharts
import TareMarkup
import TareModel
import TareWording

/// The first page: the answer in words and in one chart, then the ways on to every other question.
struct IndexPage {
  let library: RunLibrary
  private let path = SitePath.index

  init(_ library: RunLibrary) { self.library = library }

  var content: PageContent {
    PageContent(
      path: path, title: isOfOtherTools ? "Benchmarks of other tools" : "What records weigh",
      summary:
        "What the same records cost in memory and time in every way a program can hold them.",
      body: answer + (isOfOtherTools ? [] : questions) + datasets + runs
        + (isOfOtherTools ? [] : ReadingHelp(page: path).markup))
  }

  private var answer: [Markup] {
    guard let view = library.headline, let runtime = view.runtimes.first else {
      if !library.results.isEmpty { return imported }
      return PageHead(title: ["Nothing has been measured yet"]).markup + EmptyState.nothing
    }
    let eyebrow: [Markup] = [
      Links.runtime(runtime, from: path), .text(", dataset "),
      Links.dataset(view, from: path, Words.name(view.dataset.name)),
      .text(", \(Words.count(view.dataset.records, "record")), run "),
      Links.run(view.run, from: path),
    ]
    guard let text = AnswerText(view, runtime) else {
      return PageHead(eyebrow: eyebrow, title: ["What records weigh"]).markup + [
        HTML.p(
          ["class": "lack"],
          "The newest run did not weigh dict and another representation side by side, so nothing ",
          "can be said about which is lighter. Its figures are on the page of the dataset.")
      ]
    }
    return PageHead(eyebrow: eyebrow, title: text.headline).markup + parts(of: view.run)
      + text.markup(of: view, from: path)
      + [
        MemoryFigure(view, runtime).figure(id: "memory", page: path, most: Self.mostBars)?.markup(
          level: HTML.h2),
        TradeFigure(view, runtime).figure(id: "trade", page: path)?.markup(level: HTML.h2),
      ].compactMap(\.self)
  }

  /// That the figures are of a part of a run alone, or of unlike machines.
  private func parts(of run: Run) -> [Markup] {
    guard let text = ShardsText(run.header), text.matters else { return [] }
    return text.markup
  }

  /// Nothing was measured here, and something elsewhere.
  private var isOfOtherTools: Bool { library.headline == nil && !library.results.isEmpty }

  private var imported: [Markup] {
    let page = ImportedPage(history: library.results)
    return PageHead(title: [.text(page.headline)]).markup + page.tables(from: path)
  }

  /// What a reader may have come with, and the page that answers it.
  private var questions: [Markup] {
    let newest = library.runtimes.first
    let before = newest.flatMap { newest in
      library.datasets.lazy.compactMap { $0.predecessor(of: newest) }.first
    }
    let moving: [(String, String, SitePath)] =
      newest.map { newest in
        [
          (
            before.map { "What changes from \($0.title) to \(newest.title)?" }
              ?? "What does \(newest.title) change?", "In bytes and in time.",
            .runtime(newest.id)
          )
        ]
      } ?? []
    let fixed: [(String, String, SitePath)] = [
      (
        "Which representation shall I take?",
        "All of them side by side: weight, speed, and what each gives up.", .representations
      ),
      ("What is fast at what I do?", "Each benchmark with who wins it.", .benchmarks),
      ("Which JSON loader?", "Seconds to load, and what it leaves in memory.", .loaders),
      ("How do you know?", "Every metric, every formula, every limit.", .method),
    ]
    return [
      HTML.h2(["id": "questions"], "What brings you here?"),
      HTML.ul(
        ["class": "questions"],
        (moving + fixed).map { question, hint, target in
          HTML.li(
            HTML.a(["href": path.link(to: target)], .text(question)), " ",
            HTML.small(.text(hint)))
        }),
    ]
  }

  private var datasets: [Markup] {
    guard !library.datasets.isEmpty else { return [] }
    return [
      HTML.h2(["id": "datasets"], "Other records, other answers"),
      DatasetsPage(library).table(from: path).markup,
    ]
  }

  private var runs: [Markup] {
    guard !library.runs.isEmpty else { return [] }
    let shown = Array(library.runs.prefix(Self.mostRuns))
    let more = HTML.p(
      HTML.a(
        ["href": path.link(to: .runs)], .text("All \(Words.count(library.runs.count, "run"))")),
      ".")
    return [HTML.h2(["id": "runs"], "Newest runs"), RunList(runs: shown, page: path).table.markup]
      + (library.runs.count > shown.count ? [more] : [])
  }

  private static let mostRuns = 5
  private static let mostBars = 12
}

extension IndexPage: PageKind {
  static let section: Section? = Section(title: "Overview", group: .overview, path: .index)

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(IndexPage(library).content)
  }
}

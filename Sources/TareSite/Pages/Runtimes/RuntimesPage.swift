import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// All runtimes side by side, on the dataset of the first page or one that more of them measured.
struct RuntimesPage {
  let library: RunLibrary
  private let path = SitePath.runtimes

  init(_ library: RunLibrary) { self.library = library }

  var content: PageContent {
    PageContent(
      path: path, title: "Runtimes",
      summary: "Every runtime that was measured, and what changed from each version to the next.",
      body: PageHead(title: finding, lead: lead).markup
        + (library.runtimesAsked.isEmpty
          ? EmptyState.nothing
          : [trend, table.markup].compactMap(\.self) + beside))
  }

  private var view: DatasetView? {
    let most = library.datasets.map(\.runtimes.count).max() ?? 0
    guard let headline = library.headline, headline.runtimes.count < most else {
      return library.headline
    }
    return library.datasets.first { $0.runtimes.count == most }
  }

  private var finding: [Markup] {
    let known = view.map { view in
      // What another implementation changes is told below.
      view.versions.compactMap { runtime in
        view.weight(CellKey.plain, runtime).map { (runtime, $0) }
      }
    }
    guard let newest = known?.first, let oldest = known?.last, newest.0 != oldest.0, oldest.1 > 0
    else {
      let count = library.runtimes.count
      return [.text(count == 0 ? "Runtimes" : Words.count(count, "runtime"))]
    }
    let size = Words.size(newest.1 / oldest.1, of: "one on \(oldest.0.title)")
    return [.text("A dict on \(newest.0.title) is \(size)")]
  }

  private var lead: [Markup] {
    guard let view else { return [] }
    return [
      "Figures for ", Links.dataset(view, from: path, Words.foreign(view.title)),
      "; each name leads to what changed since the version before.",
    ]
  }

  private var trend: Markup? {
    guard let view else { return nil }
    return TrendFigure(view)?.figure(id: "trend", page: path)
      .markup(level: HTML.h2)
  }

  private var table: Table {
    Table(
      caption: "Runtimes, the newest first", corners: ["runtime"],
      columns: ["dict", "since the version before", "smallest", "its size", "dict, time since"],
      rows: library.runtimesAsked.map(row))
  }

  /// What the newest of every other implementation would change.
  private var beside: [Markup] {
    guard let view else { return [] }
    let others = Dictionary(grouping: view.runtimes.filter { !$0.isUsual }, by: \.implementation)
    return others.values.compactMap { $0.max() }.sorted().flatMap { other -> [Markup] in
      guard let usual = view.counterpart(of: other) else { return [] }
      let change = RuntimeChange(
        view: view, before: usual, after: other, page: path, step: .beside)
      return BesideText(change).markup
    }
  }

  private func row(_ runtime: Runtime) -> Table.Row {
    let change = view.flatMap { view in
      view.predecessor(of: runtime).map {
        RuntimeChange(view: view, before: $0, after: runtime, page: path)
      }
    }
    let answer = view.flatMap { Answer($0.summaries(runtime)) }
    let reason = "not weighed on this dataset"
    return Table.Row(
      heads: [Links.runtime(runtime, from: path)],
      cells: [
        answer.map { .number(Formats.bytes($0.plainBytes), value: $0.plainBytes) }
          ?? .empty(reason: reason),
        difference(answer?.plainBytes, change),
        answer.map { .text(Words.names($0.lightest.map(\.representation))) }
          ?? .empty(reason: reason),
        answer?.lightest.first.map {
          .heat(
            Formats.bytes($0.bytes), ratio: $0.share, value: $0.bytes,
            other: Formats.ratio($0.share),
            title: $0.isByResident ? "against dict, \(AnswerText.byResident)" : "against dict")
        } ?? .empty(reason: reason),
        time(change),
      ])
  }

  private func time(_ change: RuntimeChange?) -> Table.Cell {
    guard let pace = change?.plainPace else {
      let isAlike = change?.isTimedAlike ?? true
      return .empty(
        reason: isAlike
          ? "no older version was timed beside it"
          : "the older version was timed on another kind of machine")
    }
    let ratio = Formats.ratio(pace.ratio)
    guard pace.differs else { return .empty(reason: ratio + pace.doubt(pace.ratio)) }
    return .heat(ratio, ratio: pace.ratio, title: "time for dicts against the version before")
  }

  private func difference(_ bytes: Double?, _ change: RuntimeChange?) -> Table.Cell {
    guard let bytes, let change, let old = change.view.weight(CellKey.plain, change.before),
      old > 0
    else { return .empty(reason: "no older version was weighed beside it") }
    return .heat(
      Formats.change(bytes / old - 1), ratio: bytes / old, value: bytes / old - 1,
      title: "\(Formats.bytes(old)) on \(change.before.title)")
  }
}

extension RuntimesPage: PageKind {
  static let section: Section? = Section(title: "Runtimes", group: .figures, path: .runtimes)
  static func isEmpty(in scope: SiteScope) -> Bool {
    !scope.hasFigures && scope.experiments.index.runtimes.isEmpty
  }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(RuntimesPage(library).content)
  }
}

import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What objects weigh by themselves, version by version, and how containers grow.
struct SizesPage {
  let library: ExperimentLibrary
  private let experiments: [Experiment]
  private let index: FindingIndex
  private let rows: [ObservationHistory]
  private let runtimes: [Runtime]

  init(_ library: ExperimentLibrary) {
    self.library = library
    let experiments = library.family(.sizes)
    let index = library.index
    let used = index.runtimes.filter { runtime in
      experiments.contains { index[runtime, $0.name] != nil }
    }
    self.experiments = experiments
    self.index = index
    runtimes = used
    rows = experiments.flatMap { index.histories(of: $0.name) }
      .filter { row in !row.values.contains(where: \.isText) }
      .map { row in
        ObservationHistory(
          experiment: row.experiment, observation: row.observation,
          samples: row.samples.filter { used.contains($0.runtime) })
      }
  }

  private static let title = "Base sizes"
  private static let summary =
    "What int, str, list, dict, set and instances weigh by themselves, and when they grow."

  var isEmpty: Bool { rows.isEmpty }

  var content: PageContent {
    guard !isEmpty else {
      return UnaskedPage(path: .sizes, title: Self.title, summary: Self.summary).content
    }
    return PageContent(
      path: .sizes, title: Self.title, summary: Self.summary,
      body: PageHead(
        eyebrow: ["Base sizes"], title: headline,
        lead: [
          "Bytes of an object by itself, as ", Words.name("sys.getsizeof"),
          " says, without what it refers to. Actual allocation is listed where it is larger.",
        ]
      ).markup + table + growth + [Links.source(library.runs(of: experiments), from: .sizes)])
  }

  private var headline: [Markup] {
    let changed = rows.count { !$0.changes.isEmpty }
    guard let first = runtimes.first, let last = runtimes.last, first != last,
      let widest, widest.ratio != 1
    else {
      return [.text("\(Words.count(rows.count, "base size")) on \(runtimes.last?.title ?? "")")]
    }
    return [
      Words.name(widest.row.observation),
      .text(
        " went from \(Formats.exactBytes(widest.from)) on \(first.title) to "
          + "\(Formats.exactBytes(widest.to)) on \(last.title); "
          + "\(changed) of \(rows.count) base sizes changed in between"),
    ]
  }

  /// The size that changed most between the first and the last version.
  private var widest: (row: ObservationHistory, from: Int, to: Int, ratio: Double)? {
    rows.compactMap { row -> (row: ObservationHistory, from: Int, to: Int, ratio: Double)? in
      guard case .bytes(let from) = row.samples.first?.value,
        case .bytes(let to) = row.samples.last?.value, from > 0, to > 0
      else { return nil }
      let ratio = Double(max(from, to)) / Double(min(from, to))
      return (row, from, to, ratio)
    }.max { $0.ratio < $1.ratio }
  }

  private var table: [Markup] {
    let groups = experiments.map { experiment in
      VersionTable.Group(
        head: [Links.experiment(experiment, from: .sizes)],
        rows: rows.filter { $0.experiment == experiment.name })
    }
    return [
      HTML.h2(["id": "table"], "Every size, by version"),
      HTML.p(
        ["class": "subtitle"],
        "A bar on the left marks a size that differs from the previous version. Each links to how ",
        "it was found."
      ),
      VersionTable(
        caption: "Bytes of an object by itself", runtimes: runtimes, groups: groups,
        target: .experiments(from: .sizes)
      ).markup,
    ]
  }

  /// The first way of growing of each experiment; the others are on its own page.
  private var growth: [Markup] {
    let parts = experiments.flatMap { experiment -> [Markup] in
      guard let name = index.series(of: experiment.name).first else { return [] }
      return GrowthPart(
        experiment: experiment, series: name, library: library, index: index, page: .sizes
      ).markup(level: HTML.h3)
    }
    return parts.isEmpty ? [] : [HTML.h2(["id": "growth"], "How they grow")] + parts
  }
}

extension SizesPage: PageKind {
  static let section: Section? = Section(title: "Base sizes", group: .python, path: .sizes)
  static func isEmpty(in scope: SiteScope) -> Bool { SizesPage(scope.experiments).isEmpty }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library.experiments
    try site.add(SizesPage(library).content)
  }
}

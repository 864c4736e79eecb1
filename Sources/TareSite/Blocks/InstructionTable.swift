import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// The instructions of every representation and access beside those of dict, and where times say
/// otherwise.
struct InstructionTable {
  let view: DatasetView
  let runtime: Runtime
  /// The page it stands on.
  let page: SitePath
  private let all: InstructionFigures

  init(_ view: DatasetView, _ runtime: Runtime, page: SitePath) {
    self.view = view
    self.runtime = runtime
    self.page = page
    all = InstructionFigures(view.index, view.catalog, in: view.scope(runtime))
  }

  /// All benchmarks, a row for each way; nil where nothing was counted.
  func markup(id: String, level: Tag) -> Markup? {
    section(
      id: id, level, wide, disagreements: all.disagreements,
      finding: "Instructions relative to dict")
  }

  /// One benchmark, its instructions beside its times.
  func markup(of benchmark: Measure, id: String, level: Tag) -> Markup? {
    section(
      id: id, level, narrow(benchmark),
      disagreements: all.disagreements.filter { $0.fewer.benchmark == benchmark },
      finding: "Instructions beside times on \(runtime.title)")
  }

  private func section(
    id: String, _ level: Tag, _ table: Table?, disagreements: [InstructionFigures.Disagreement],
    finding: String
  ) -> Markup? {
    guard let table else { return nil }
    return HTML.section(
      ["class": "panel", "id": id],
      level(.text(finding)),
      HTML.p(
        ["class": "subtitle"],
        .text(
          "What the processor executes for one run over "
            + "\(Words.count(all.records, "record")), the mean of several hash seeds. "),
        .text(InstructionWords.why)),
      disagreements.isEmpty
        ? HTML.p(.text(agreement))
        : HTML.ul(disagreements.map { HTML.li(.text(InstructionWords.sentence($0))) }),
      table.markup,
      Figure.Source(view, runtime, loader: CellKey.plainLoader, from: page).markup
    ).showing([table.sheet])
  }

  private var agreement: String {
    all.isTimed
      ? "Times put the ways in the same order, as far as they are certain."
      : "Nothing was timed here to compare them with."
  }

  private var wide: Table? {
    let ways = all.figures.map { Way($0.key) }.unique
    guard !ways.isEmpty else { return nil }
    let benchmarks = all.benchmarks
    let rows = rows(ways).map { way in
      Table.Row(
        heads: way.heads(page),
        cells: benchmarks.map { benchmark in
          all.figures.first { $0.benchmark == benchmark && way.has($0.key) }
            .map { ratio($0) }
            ?? .empty(reason: "not counted in this way")
        })
    }
    return Table(
      caption: "Instructions relative to dict by key on \(runtime.title); below 1× is fewer",
      corners: ["representation", "access"], columns: benchmarks.map(\.name), rows: rows)
  }

  /// What reaches no field stands in the row of its representation's first access.
  private func rows(_ ways: [Way]) -> [Way] {
    ways.filter { way in
      way.access != CellKey.noAccess
        || !ways.contains { $0.representation == way.representation && $0 != way }
    }
  }

  private func narrow(_ benchmark: Measure) -> Table? {
    let figures = all.figures.filter { $0.benchmark == benchmark }
      .sorted { $0.count < $1.count }
    guard !figures.isEmpty else { return nil }
    return Table(
      caption: "\(benchmark.name): instructions and times on \(runtime.title)",
      corners: ["representation", "access"],
      columns: ["instructions", "against dict", "time against dict"],
      rows: figures.map { figure in
        Table.Row(
          heads: Way(figure.key).heads(page),
          cells: [
            .number(
              Formats.integer(figure.count), value: Double(figure.count),
              link: CellAddress(key: figure.key).link(from: page)),
            ratio(figure, hasCount: false), time(figure),
          ])
      })
  }

  /// - Parameter hasCount: the count stands beside the ratio.
  private func ratio(_ figure: InstructionFigure, hasCount: Bool = true) -> Table.Cell {
    let count = "\(Formats.integer(figure.count)) instructions"
    let link = CellAddress(key: figure.key).link(from: page)
    guard let ratio = figure.ratio else {
      return .number(
        Formats.integer(figure.count), value: Double(figure.count),
        title: "dict was not counted beside it", link: link)
    }
    return .heat(
      Formats.ratio(ratio), ratio: ratio,
      other: hasCount ? Formats.integer(figure.count) : nil, title: count, link: link)
  }

  private func time(_ figure: InstructionFigure) -> Table.Cell {
    guard let ratio = figure.timeRatio else {
      return .empty(reason: "not timed against dict")
    }
    var key = figure.key
    key.measure = figure.benchmark
    return .heat(
      Formats.ratio(ratio), ratio: ratio,
      title: figure.time?.ratio?.spread ?? "the reference itself",
      link: CellAddress(key: key).link(from: page))
  }

  private struct Way: Hashable {
    var representation: String
    var access: String

    init(_ key: CellKey) {
      representation = key.representation
      access = key.access
    }

    func has(_ key: CellKey) -> Bool {
      key.representation == representation
        && (key.access == access || key.access == CellKey.noAccess)
    }

    func heads(_ page: SitePath) -> [Markup] {
      [Links.representation(representation, from: page), .text(Words.reach(access))]
    }
  }
}

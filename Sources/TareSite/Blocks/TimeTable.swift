import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Time of every representation and access relative to dict, coloured by the ratio.
struct TimeTable {
  let view: DatasetView
  let runtime: Runtime
  /// The page it stands on.
  let page: SitePath
  let scope: Scope
  /// In the order of the catalog, those that were timed at all.
  let benchmarks: [Measure]

  init(_ view: DatasetView, _ runtime: Runtime, page: SitePath) {
    self.view = view
    self.runtime = runtime
    self.page = page
    scope = view.scope(runtime)
    let timed = Set(
      view.run.cells.lazy.filter { [scope] cell in
        cell.key.runtime == scope.runtime && cell.key.dataset == scope.dataset
          && cell.key.loader == scope.loader && cell.key.measure.isBenchmark
      }.map(\.key.measure))
    benchmarks = view.catalog.benchmarks.map { Measure.benchmark($0.name) }
      .filter { timed.contains($0) && $0 != .load }
  }

  /// Nil where no benchmark took part.
  var table: Table? {
    guard !benchmarks.isEmpty else { return nil }
    let rows = view.catalog.representations.flatMap { entry in
      (entry.access.isEmpty ? [CellKey.noAccess] : entry.access).compactMap { row(entry.name, $0) }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "Time relative to dict by key on \(runtime.title); below 1× is faster",
      corners: ["representation", "access"], columns: benchmarks.map(\.name), rows: rows)
  }

  /// A benchmark without an access is the same in every row of a representation.
  private func row(_ representation: String, _ access: String) -> Table.Row? {
    let cells = benchmarks.map { benchmark -> Table.Cell? in
      let keys = [access, CellKey.noAccess].map {
        view.key(representation, access: $0, benchmark, runtime)
      }
      guard let key = keys.first(where: { view.index[$0] != nil }) else { return nil }
      return Self.cell(key, view.index, from: page)
    }
    guard cells.contains(where: { $0 != nil }) else { return nil }
    return Table.Row(
      heads: [
        Links.representation(representation, from: page),
        .text(Words.reach(access)),
      ],
      cells: cells.map { $0 ?? .empty(reason: "not part of this run") })
  }

  /// The ratio and the seconds, with a link to the samples.
  static func cell(_ key: CellKey, _ index: CellIndex, from page: SitePath) -> Table.Cell {
    guard let time = index.time(key) else {
      return .empty(reason: index[key]?.emptiness ?? "not part of this run")
    }
    let link = CellAddress(key: key).link(from: page)
    let warm = Formats.seconds(time.warm)
    let seconds = "\(Formats.seconds(time.warm)) warm, \(Formats.seconds(time.typical)) typical"
    guard let ratio = time.ratio else {
      let isReference = key.representation == CellKey.plain
      return isReference
        ? .heat(
          Formats.ratio(1), ratio: 1, other: warm, title: "the reference itself: \(seconds)",
          link: link)
        : .number(warm, value: time.warm, title: seconds, link: link)
    }
    return .heat(
      Formats.ratio(ratio.value), ratio: ratio.value, other: warm,
      title: "\(ratio.spread); \(seconds)",
      link: link)
  }

  /// The fastest scan as a heading.
  var finding: [Markup] {
    guard let fastest = Answer.Fastest(view.summaries(runtime)) else {
      return ["Time relative to dict"]
    }
    if fastest.isPlain { return ["Nothing scans faster than a plain dict"] }
    return [
      Words.name(fastest.representation),
      .text(" \(Words.access(fastest.pace.access)) scans fastest: "),
      .text(Speed.words(fastest.pace.ratio) + fastest.pace.doubt(fastest.pace.ratio)),
    ]
  }

  /// The table with its heading, its colours explained and its source.
  func markup(id: String, level: Tag) -> Markup? {
    guard let table else { return nil }
    return HTML.section(
      ["class": "panel", "id": id],
      level(finding),
      HTML.p(
        ["class": "subtitle"],
        "Time for one run of each benchmark over all records, divided by the time of a dict read ",
        "by key in the same process, and the seconds it took; each figure leads to its samples.",
        .text(BuildText(runtime).sentences.map { " \($0)" }.joined())),
      table.markup,
      Figure.Source(view, runtime, loader: scope.loader, from: page).markup
    ).showing([table.sheet])
  }
}

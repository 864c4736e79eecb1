import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What changes from one runtime to another, on one dataset of one run.
struct RuntimeChange {
  let view: DatasetView
  let before: Runtime
  let after: Runtime
  let page: SitePath
  var step = RuntimeStep.since

  private struct Change {
    var name: String
    var before: Double
    var after: Double

    var ratio: Double { before > 0 ? after / before : 1 }
    /// Half a byte, or half a per cent, is nothing that a reader could act on.
    var isSame: Bool { areAlike(after, before) }
  }

  private var changes: [Change] {
    view.catalog.representations.compactMap { entry in
      guard let old = view.weight(entry.name, before), let new = view.weight(entry.name, after)
      else { return nil }
      return Change(name: entry.name, before: old, after: new)
    }
  }

  /// "14 of 20 representations weigh the same; dict is 12% lighter".
  var finding: [Markup] {
    let changes = changes
    guard !changes.isEmpty else { return ["No representation was weighed on both"] }
    let lighter = changes.count { !$0.isSame && $0.after < $0.before }
    let heavier = changes.count { !$0.isSame && $0.after > $0.before }
    guard lighter + heavier > 0 else {
      return [.text("All \(Words.count(changes.count, "representation")) weigh the same")]
    }
    let most = changes.max { abs($0.ratio - 1) < abs($1.ratio - 1) }
    let parts = [(lighter, "lighter"), (heavier, "heavier")].filter { $0.0 > 0 }
      .map { "\(Formats.integer($0.0)) \($0.1)" }.joined(separator: ", ")
    let worst = most.map { "; \($0.name) changed most: \(Formats.change($0.ratio - 1))" } ?? ""
    return [.text("Of \(Words.count(changes.count, "representation")) \(parts)\(worst)")]
  }

  /// Nil where fewer than two representations were weighed on both.
  var weightFigure: Figure? {
    let order = changes.sorted { first, second in
      (first.name == CellKey.plain ? 0 : 1, -abs(first.ratio - 1), first.name)
        < (second.name == CellKey.plain ? 0 : 1, -abs(second.ratio - 1), second.name)
    }
    guard order.count > 1 else { return nil }
    let shown = order.prefix(SlopeChart.most)
    let chart = SlopeChart(
      title:
        "Bytes a record of \(Words.isolated(view.dataset.name)), \(before.title) to \(after.title)",
      summary: finding.map(\.plainText).joined() + ".", itemTitle: "representation",
      before: before.title, after: after.title, format: .bytes,
      items: shown.map {
        SlopeChart.Item($0.name, before: $0.before, after: $0.isSame ? $0.before : $0.after)
      })
    return Figure(
      id: "change-\(Slug(view.dataset.name))-\(Slug(before.id))-\(Slug(after.id))",
      finding: finding,
      subtitle: [
        "Allocated bytes a record; dashed lines fall, whole ones rise",
        order.count > shown.count ? ". The representations that changed most." : ".",
      ], chart: chart,
      source: .init(
        run: Links.run(view.run, from: page), runtime: "\(before.title) and \(after.title)",
        loader: CellKey.plainLoader,
        samples: Links.samples(view.path, DatasetPage.samples, from: page)))
  }

  /// The shards that measured the two ran on machines whose seconds can be compared.
  var isTimedAlike: Bool { view.run.header.areTimedAlike([before, after], view.dataset) }

  /// Seconds on the one divided by seconds on the other; nil where nothing was timed on both, or on
  /// unlike machines.
  var timeTable: Table? {
    guard isTimedAlike else { return nil }
    let benchmarks = view.catalog.benchmarks.map(\.name)
    let rows = view.catalog.representations.flatMap { entry in
      (entry.access.isEmpty ? [CellKey.noAccess] : entry.access).compactMap {
        access -> Table.Row? in
        // A benchmark without an access is the same in every row of a representation.
        let cells = benchmarks.map {
          cell(entry.name, access, $0) ?? cell(entry.name, CellKey.noAccess, $0)
        }
        guard cells.contains(where: { $0 != nil }) else { return nil }
        return Table.Row(
          heads: [
            Links.representation(entry.name, from: page),
            .text(Words.reach(access)),
          ],
          cells: cells.map { $0 ?? .empty(reason: "not timed on both") })
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption:
        "Time on \(after.title) divided by time on \(before.title), \(Words.isolated(view.title))",
      corners: ["representation", "access"], columns: benchmarks, rows: rows)
  }

  /// What going through plain dicts takes on the one, as a multiple of what it took on the other.
  var plainPace: Pace? {
    guard isTimedAlike else { return nil }
    let scopes = [after, before].map { view.scope($0) }
    return Pace(plainIn: scopes[0], since: scopes[1], index: view.index)
  }

  /// The name of the one before as it stands beside the other: "3.13.0", "CPython 3.13.0".
  var beforeName: String {
    before.implementation == after.implementation ? before.version.description : before.title
  }

  /// "Scanning dicts is 2.6x faster than on CPython 3.13.0, measured in the same run …"
  var plainTime: String? {
    plainPace.map { pace in
      let speed = Speed.words(pace.ratio, than: "on \(before.title)")
      // Shards of a run may have been measured on several.
      let machine =
        view.run.header.shards == nil ? "on the same machine" : "on the same kind of machine"
      return "Scanning dicts is \(speed), measured in the same run \(machine)"
        + "\(pace.doubt(pace.ratio))."
    }
  }

  /// Causes that experiments know of other weights, with the representations that have them.
  func causes(_ experiments: [Experiment]) -> [(cause: String, representations: [String])] {
    let changed = changes.filter { !$0.isSame }.map(\.name)
    return experiments.flatMap(\.changes).compactMap { known in
      let names = changed.filter(known.representations.contains)
      return names.isEmpty || !known.lies(between: before, and: after) ? nil : (known.cause, names)
    }
  }

  /// "Unavailable on PyPy 8.0.1: deep-size: …; orjson: …."; nil where all is there.
  var absence: String? {
    let here = view.run.cells.filter {
      $0.key.runtime == after.id && $0.key.dataset == view.dataset.name
    }
    let parts = AbsentText(here).parts
    return parts.isEmpty
      ? nil : "Unavailable on \(after.title): \(parts.joined(separator: "; ").trimmedSentence)."
  }

  private func ratio(
    _ representation: String, _ access: String, _ measure: Measure
  ) -> (value: Double, old: Double, new: Double, key: CellKey)? {
    let keys = [before, after].map { runtime in
      view.key(representation, access: access, measure, runtime)
    }
    guard let old = view.index.time(keys[0])?.warm, let new = view.index.time(keys[1])?.warm,
      old > 0
    else { return nil }
    return (new / old, old, new, keys[1])
  }

  private func cell(_ representation: String, _ access: String, _ benchmark: String) -> Table.Cell?
  {
    ratio(representation, access, .benchmark(benchmark)).map { ratio in
      .heat(
        Formats.ratio(ratio.value), ratio: ratio.value, other: Formats.seconds(ratio.new),
        title: "\(Formats.seconds(ratio.new)) instead of \(Formats.seconds(ratio.old))",
        link: CellAddress(key: ratio.key).link(from: page))
    }
  }
}

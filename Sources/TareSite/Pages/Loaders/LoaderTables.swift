import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What the choice of loader costs: seconds to load, and bytes of every representation after it.
struct LoaderTables {
  let view: DatasetView
  let runtime: Runtime

  /// One row a loader; nil where none was measured.
  var loading: Table? {
    let rows = loaders.compactMap { loader -> Table.Row? in
      let time = view.index.time(key(CellKey.plain, .load, loader))
      let memory = view.index.memory(key(CellKey.plain, .allocated, loader))
      let peak = view.index.memory(key(CellKey.plain, .peak, loader))?.total
      let totals = totals.map { metric in
        (metric, view.index.memory(key(CellKey.plain, metric.measure, loader))?.total)
      }
      // A loader that is unavailable says so in its first cells only.
      func reason(_ measure: Measure) -> String {
        [measure, .load, .allocated].lazy
          .compactMap { view.index[key(CellKey.plain, $0, loader)] }
          .first { !$0.isMeasured }?.emptiness ?? "not part of this run"
      }
      guard time != nil || memory != nil || totals.contains(where: { $0.1 != nil }) else {
        return nil
      }
      let bytes = view.bytes(key(CellKey.plain, .allocated, loader))
      return Table.Row(
        heads: [Words.name(loader)],
        cells: [
          time.map { .number(Formats.seconds($0.warm), value: $0.warm) }
            ?? .empty(reason: reason(.load)),
          time.map { Self.relative($0, loader) } ?? .empty(reason: reason(.load)),
          time.map { .number(Formats.seconds($0.typical), value: $0.typical) }
            ?? .empty(reason: reason(.load)),
          peak.map { .number(Formats.bytes($0), value: Double($0)) }
            ?? .empty(reason: "no peak was measured"),
          bytes.map { .number(Formats.bytes($0), value: $0) }
            ?? .empty(reason: reason(.allocated)),
        ]
          + totals.map { metric, total in
            total.map {
              .number(Formats.exactAmount($0, unit: metric.unit), value: Double($0))
            } ?? .empty(reason: reason(metric.measure))
          })
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption:
        "What each loader takes and leaves behind, \(Words.isolated(view.title)) as plain dicts on "
        + runtime.title,
      corners: ["loader"],
      columns: [
        "load, warm", "relative to json", "load, typical", "peak of loading", "held a record",
      ] + totals.map { "\($0.name) in all" }, rows: rows)
  }

  /// The metrics of the first rank that say what all records take together, and say it exactly.
  private var totals: [MetricDescriptor] { view.catalog.metrics.headlines.filter(\.isExact) }

  /// Loading is held against the standard library's loader in the same process.
  private static func relative(_ time: TimeSummary, _ loader: String) -> Table.Cell {
    guard let ratio = time.ratio else {
      return loader == CellKey.plainLoader
        ? .heat(Formats.ratio(1), ratio: 1, title: "the reference itself")
        : .empty(reason: "not timed in turn with json")
    }
    return .heat(Formats.ratio(ratio.value), ratio: ratio.value, title: ratio.spread)
  }

  /// Representations against loaders, allocated bytes a record.
  var weights: Table? {
    // Of what no loader makes there is nothing to say here.
    let made = view.catalog.representations.filter { view.index.hasLoader($0.name) }
    let present = loaders.filter { loader in
      made.contains { weight($0.name, loader) != nil }
    }
    let rows = made.compactMap { entry -> Table.Row? in
      let weights = present.map { weight(entry.name, $0) }
      guard weights.contains(where: { $0 != nil }) else { return nil }
      let names = [Words.name(entry.name)]
      return Table.Row(
        heads: names,
        cells: zip(present, weights).map { loader, weight in
          cell(weight, entry.name, loader)
        })
    }
    guard !rows.isEmpty, present.count > 1 else { return nil }
    return Table(
      caption:
        "Allocated bytes a record of \(Words.isolated(view.title)) by loader on \(runtime.title), "
        + "coloured against json’s dict",
      corners: ["representation"], columns: present, rows: rows)
  }

  private func cell(_ weight: Double?, _ representation: String, _ loader: String) -> Table.Cell {
    guard let weight else {
      let outcome = view.index[key(representation, .allocated, loader)]
      return .empty(reason: outcome?.emptiness ?? "not part of this run")
    }
    guard let plain = self.weight(CellKey.plain, CellKey.plainLoader), plain > 0 else {
      return .number(Formats.bytes(weight), value: weight)
    }
    let ratio = weight / plain
    return .heat(
      Formats.bytes(weight), ratio: ratio, value: weight, other: Formats.ratio(ratio),
      title: "\(Formats.ratio(ratio)) of json’s dict")
  }

  /// Both tables under a heading; nil where there are none.
  func section(page: SitePath) -> [Markup] {
    let content = [loading, weights].compactMap { $0?.markup }
    guard !content.isEmpty else { return [] }
    return [
      HTML.h2(["id": "loaders"], "What the loader makes of it"),
      HTML.p(
        ["class": "subtitle"],
        """
        Loaders differ in what they share: whether equal keys and equal values become one \
        object. 
        """,
        HTML.a(["href": page.link(to: .loaders)], "All datasets"), "."),
    ] + content + [
      HTML.p(["class": "source"], "Source: run ", Links.run(view.run, from: page), ".")
    ]
  }

  /// Times of loading, the fastest first.
  private var rows: [DotChart.Row] {
    loaders.compactMap { loader in
      DotChart.Row(loader, view.index[key(CellKey.plain, .load, loader)])
    }.sorted { ($0.value, $0.label) < ($1.value, $1.label) }
  }

  /// A loader that certainly takes less than json does, and what there is to say of it.
  var fastest: (name: String, does: String)? {
    switch rows.finding {
    case .fastest(let row, let rest):
      (
        row.label,
        "loads fastest: \(Speed.words(row.value, than: "json"))\(rest)\(peak(row.label))"
      )
    case .faster(let row):
      (
        row.label,
        "clearly loads faster than json: \(Formats.ratio(1 / row.value))\(peak(row.label))"
      )
    case .uncertain, .nothing: nil
    }
  }

  /// Speed can be bought with memory; a tenth more is worth a word.
  private func peak(_ loader: String) -> String {
    let peaks = [loader, CellKey.plainLoader].map {
      view.index.memory(key(CellKey.plain, .peak, $0))?.total
    }
    guard let mine = peaks[0], let plain = peaks[1], plain > 0 else { return "" }
    let ratio = Double(mine) / Double(plain)
    return ratio < 1.1 ? "" : "; its peak is \(Formats.ratio(ratio)) the peak of json"
  }

  /// Nil where no loader was timed beside json.
  func figure(page: SitePath) -> Figure? {
    let rows = rows
    guard !rows.isEmpty else { return nil }
    let nothing = rows.finding == .uncertain ? "Nothing clearly loads" : "Nothing loads"
    let finding = fastest.map { "\($0.name) \($0.does)" } ?? "\(nothing) faster than json"
    let list = rows.map { "\($0.label) \(Formats.ratio($0.value))" }.joined(separator: ", ")
    return Figure(
      id: "load-\(Slug(view.dataset.name))", finding: [.text(finding)],
      subtitle: [
        """
        Time to load the whole text as dicts, divided by the time of json in the same process, \
        with 
        """,
        "the spread over processes; the scale is logarithmic.",
      ],
      chart: DotChart(
        title: "Loading \(Words.isolated(view.title)) on \(runtime.title)",
        summary: "Time against json: \(list).", rowTitle: "loader",
        axis: Axis("time relative to json", format: .ratio, kind: .logarithmic),
        rows: rows,
        reference: .init(1, label: "as json")),
      source: .init(view, runtime, loader: nil, from: page))
  }

  /// Those that give dicts; `DirectLoaders` tells of the others.
  private var loaders: [String] { view.catalog.loaders.filter { $0.makes == nil }.map(\.name) }

  private func key(_ representation: String, _ measure: Measure, _ loader: String) -> CellKey {
    view.key(representation, measure, runtime, loader: loader)
  }

  private func weight(_ representation: String, _ loader: String) -> Double? {
    view.bytes(key(representation, .allocated, loader))
  }
}

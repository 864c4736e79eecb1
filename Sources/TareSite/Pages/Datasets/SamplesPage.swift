import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Every sample of one representation of a dataset on one runtime, with the command that measures
/// each cell again.
struct SamplesPage {
  let view: DatasetView
  let representation: String
  let runtime: Runtime

  private var path: SitePath { .samples(view.dataset.name, representation, runtime.id) }

  var content: PageContent {
    PageContent(
      path: path, title: "\(representation) on \(runtime.title), \(Words.isolated(view.title))",
      summary: "Every sample of \(representation) on \(runtime.title) and "
        + "\(Words.isolated(view.dataset.name)), and the command that measures each again.",
      parents: [.init(Words.isolated(view.title), view.path)],
      body: PageHead(
        eyebrow: [
          "Samples of ", Links.representation(representation, from: path), " on ",
          Links.runtime(runtime, from: path), ", dataset ",
          Links.dataset(view, from: path, Words.name(view.dataset.name)), ", run ",
          Links.run(view.run, from: path),
        ],
        title: [
          Words.name(representation), .text(" on \(runtime.title): "), Words.foreign(view.title),
        ],
        lead: [
          .text(exactness),
          "Times are CPU seconds for one run over all records: each process gives ",
          "its own estimate, the ratio is their median.", .text(counting),
        ]
      ).markup + others + figures + table)
  }

  /// What the metrics are worth: "Bytes are exact but for resident, which is an estimate. "
  private var exactness: String {
    let estimates = view.catalog.metrics.filter { !$0.isExact && !$0.countsInstructions }
      .map(\.name)
    guard !estimates.isEmpty else { return "Bytes are exact. " }
    let verb = estimates.count == 1 ? "which is an estimate" : "which are estimates"
    return "Bytes are exact but for \(Words.list(estimates)), \(verb). "
  }

  /// What counts are worth, where there are any.
  private var counting: String {
    view.catalog.metrics.contains(where: \.countsInstructions)
      ? " Instructions are counted, not timed; figures less than 1% apart are the same." : ""
  }

  /// The same of the other runtimes.
  private var others: [Markup] {
    Links.same(
      on: view.runtimes(measuring: representation).filter { $0 != runtime }, from: path
    ) { .samples(view.dataset.name, representation, $0.id) }
  }

  /// For each access the ratios, and the blocks that they are made from.
  private var figures: [Markup] {
    let accesses = view.catalog.representations.first { $0.name == representation }?.access ?? []
    let ratios = RatioFigure(view: view, runtime: runtime, page: path)
    let blocks = BlocksFigure(view: view, runtime: runtime, page: path)
    return (accesses + [CellKey.noAccess]).flatMap { access in
      [
        ratios.ofBenchmarks(representation, access: access),
        blocks.figure(representation, access: access),
      ].compactMap { $0?.markup(level: HTML.h2) }
    }
  }

  /// Where the samples and the commands stand.
  static let cells = "cells"

  private var table: [Markup] {
    let cells = view.cells(representation, runtime)
    return [
      HTML.h2(["id": Self.cells], "Every cell and its samples"),
      Table(
        caption: "\(representation) on \(runtime.title): every cell and its samples",
        corners: ["measure"],
        columns: ["loader", "figure", "against dict", "from", "to", "samples"],
        rows: cells.map(row)
      ).markup,
    ]
  }

  private func row(_ cell: Cell) -> Table.Row {
    let name = Words.held(cell.key.measure.name, cell.key.access)
    let head = HTML.span(["id": CellAddress(key: cell.key).fragment], .text(name))
    let figures: [Table.Cell] =
      switch cell.outcome {
      case .memory(let reading): instructions(cell.key) ?? memory(reading, cell.key)
      case .time(let reading): time(reading)
      case .unavailable, .failed, .timedOut, .wrongAnswer:
        Array(repeating: .empty(reason: cell.outcome.emptiness), count: 4)
      }
    return Table.Row(
      heads: [head],
      cells: [.text([.text(cell.key.loader)])] + figures + [.text([samples(cell)])])
  }

  /// Nil for every other metric.
  private func instructions(_ key: CellKey) -> [Table.Cell]? {
    guard let metric = view.catalog.metrics[key.measure],
      let figure = view.index.instructions(key, metric)
    else { return nil }
    let none = Table.Cell.empty(reason: "the mean of all hash seeds")
    return [
      .number(
        Formats.integer(figure.count), value: Double(figure.count),
        note: "instructions of \(Words.count(figure.records, "record"))"),
      figure.ratio.map { .heat(Formats.ratio($0), ratio: $0, title: "instructions of dict") }
        ?? .empty(reason: "dict was not counted beside it"), none, none,
    ]
  }

  private func memory(_ reading: MemoryReading, _ key: CellKey) -> [Table.Cell] {
    let metric = view.catalog.metrics[key.measure]
    let unit = view.catalog.metrics.unit(of: key.measure)
    let still =
      metric?.isExact ?? true ? "it is the same each time" : "it is one estimate alone"
    let bytes = reading.recordBytes(of: view.dataset.records)
    let plain = view.bytes(view.index.key(CellKey.plain, key.measure, in: Scope(of: key)))
    let ratio = bytes.flatMap { bytes in plain.flatMap { $0 > 0 ? bytes / $0 : nil } }
    return [
      bytes.map { .number(Formats.amount($0, unit: unit), value: $0, note: "a record") }
        ?? .empty(reason: "measured, but without a figure a record"),
      ratio.map { .heat(Formats.ratio($0), ratio: $0, title: "\(Words.unit(unit)) of dict") }
        ?? .empty(reason: "dict was not weighed beside it"),
      .empty(reason: still), .empty(reason: still),
    ]
  }

  private func time(_ reading: TimeReading) -> [Table.Cell] {
    guard let time = TimeSummary(reading) else {
      return Array(repeating: .empty(reason: "measured, but without a sample"), count: 4)
    }
    let warm = Table.Cell.number(
      Formats.seconds(time.warm), value: time.warm, note: "typical \(Formats.seconds(time.typical))"
    )
    guard let ratio = time.ratio else {
      return [warm] + Array(repeating: .empty(reason: "it is its own reference"), count: 3)
    }
    return [
      warm,
      .heat(Formats.ratio(ratio.value), ratio: ratio.value, title: "median; \(ratio.spread)"),
      .number(Formats.ratio(ratio.low), value: ratio.low),
      .number(Formats.ratio(ratio.high), value: ratio.high),
    ]
  }

  private func samples(_ cell: Cell) -> Markup {
    let unit = view.catalog.metrics.unit(of: cell.key.measure)
    let lines = SampleLines(outcome: cell.outcome, unit: unit).lines
    let command = MeasureAgain(header: view.run.header).command(cell.key)
    return HTML.details(
      HTML.summary("samples, command"),
      Preformatted.output(lines.joined(separator: "\n")),
      command.markup)
  }
}

extension SamplesPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    for view in material.library.datasets {
      for entry in view.catalog.representations {
        for runtime in view.runtimes(measuring: entry.name) {
          try site.add(
            SamplesPage(view: view, representation: entry.name, runtime: runtime).content)
        }
      }
    }
  }
}

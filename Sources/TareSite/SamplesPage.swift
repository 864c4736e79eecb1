import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

/// Every sample of one representation of a dataset, with the command that measures each cell again.
struct SamplesPage {
  let view: DatasetView
  let representation: String
  private let cells: [Cell]

  /// Nothing where no cell of it was measured.
  init?(view: DatasetView, representation: String) {
    cells = view.run.cells.filter {
      $0.key.dataset == view.dataset.name && $0.key.representation == representation
        && $0.outcome.isMeasured
    }
    guard !cells.isEmpty else { return nil }
    self.view = view
    self.representation = representation
  }

  private var path: SitePath { .samples(view.dataset.name, representation) }

  var content: PageContent {
    PageContent(
      path: path, title: "\(representation), \(Words.isolated(view.title))",
      summary: "Every sample of \(representation) on \(Words.isolated(view.dataset.name)), and the "
        + "command that measures each again.",
      parents: [.init(Words.isolated(view.title), view.path)],
      body: PageHead(
        eyebrow: [
          "Samples of ", Links.representation(representation, from: path), ", dataset ",
          Links.dataset(view, from: path, Words.name(view.dataset.name)), ", run ",
          Links.run(view.run, from: path),
        ],
        title: [Words.name(representation), .text(": "), Words.foreign(view.title)],
        lead: [
          "Bytes are exact. Times are CPU seconds for one run over all records: each process gives ",
          "its own estimate, the ratio is their median.",
        ]
      ).markup + figures + view.runtimes.map(table))
  }

  /// The newest runtime's ratios, one chart an access.
  private var figures: [Markup] {
    guard let runtime = view.runtimes.first else { return [] }
    let accesses = view.catalog.representations.first { $0.name == representation }?.access ?? []
    return (accesses + [CellKey.noAccess]).compactMap { access in
      RatioFigure(view: view, runtime: runtime, page: path).ofBenchmarks(
        representation, access: access)?
        .markup(level: HTML.h2)
    }
  }

  private func table(_ runtime: Runtime) -> Markup {
    let mine = cells.filter { $0.key.runtime == runtime.id }
    let table = Table(
      caption: "\(representation) on \(runtime.title): every cell and its samples",
      corners: ["measure"], columns: ["loader", "figure", "against dict", "from", "to", "samples"],
      rows: mine.map(row))
    return Fold(
      summary: [.text("\(runtime.title), \(Words.count(mine.count, "cell"))")],
      content: [mine.isEmpty ? HTML.p("Nothing was measured.") : table.markup],
      isOpen: runtime == view.runtimes.first
    ).markup
  }

  private func row(_ cell: Cell) -> Table.Row {
    let name = Words.held(cell.key.measure.name, cell.key.access)
    let head = HTML.span(["id": CellAddress(key: cell.key).fragment], .text(name))
    let figures: [Table.Cell] =
      switch cell.outcome {
      case .memory(let reading): memory(reading, cell.key)
      case .time(let reading): time(reading)
      case .unavailable, .failed, .timedOut, .wrongAnswer:
        Array(repeating: .empty(reason: cell.outcome.emptiness), count: 4)
      }
    return Table.Row(
      heads: [head],
      cells: [.text([.text(cell.key.loader)])] + figures + [.text([samples(cell)])])
  }

  private func memory(_ reading: MemoryReading, _ key: CellKey) -> [Table.Cell] {
    let weight = Weight(reading, records: view.dataset.records)
    let scope = Scope(runtime: key.runtime, dataset: key.dataset, loader: key.loader)
    let plain = view.index.memory(scope.key(CellKey.plain, key.measure))
      .flatMap { Weight($0, records: view.dataset.records)?.bytes }
    let ratio = weight.flatMap { weight in plain.flatMap { $0 > 0 ? weight.bytes / $0 : nil } }
    return [
      weight.map { .number(Formats.bytes($0.bytes), value: $0.bytes, note: "a record") }
        ?? .empty(reason: "measured, but without a figure a record"),
      ratio.map { .heat(Formats.ratio($0), ratio: $0, title: "bytes of dict") }
        ?? .empty(reason: "dict was not weighed beside it"),
      .empty(reason: "bytes do not vary"), .empty(reason: "bytes do not vary"),
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
      .heat(Formats.ratio(ratio.value), ratio: ratio.value, title: "median over processes"),
      .number(Formats.ratio(ratio.low), value: ratio.low),
      .number(Formats.ratio(ratio.high), value: ratio.high),
    ]
  }

  private func samples(_ cell: Cell) -> Markup {
    let lines = SampleLines(outcome: cell.outcome).lines
    let command = MeasureAgain(key: cell.key, header: view.run.header).command
    return HTML.details(
      HTML.summary("samples, command"),
      HTML.pre(["tabindex": "0"], HTML.samp(.text(lines.joined(separator: "\n")))),
      command.markup)
  }
}

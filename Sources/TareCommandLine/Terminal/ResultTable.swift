import TareAnalysis
import TareFormats
import TareModel
import TareWording

/// The figures of one runtime and dataset: a row for each representation and loader, a column for
/// each metric and benchmark that is shown.
struct ResultTable {
  private let run: Run
  private let index: CellIndex
  private let runtime: String
  private let dataset: Dataset
  private let measures: [Measure]
  private let isAsked: Bool

  /// - Parameter isAsked: somebody chose metrics or benchmarks, and all that were measured are
  ///   shown.
  init(run: Run, index: CellIndex, runtime: String, dataset: Dataset, isAsked: Bool) {
    self.run = run
    self.index = index
    self.runtime = runtime
    self.dataset = dataset
    let measured = run.cells.filter {
      $0.outcome.isMeasured && $0.key.runtime == runtime && $0.key.dataset == dataset.name
    }.map(\.key.measure)
    let all = Self.inOrder(Set(measured), run.header.catalog)
    // What is seen first where nobody asked for anything special; the pages show the rest.
    let headlines = Set(run.header.catalog.metrics.headlines.map(\.measure) + [Self.search])
    let first = all.filter(headlines.contains)
    self.isAsked = isAsked || first.isEmpty
    measures = self.isAsked ? all : first
  }

  private static let search = Measure.benchmark("filter")

  /// Nil where nothing was measured.
  var text: String? {
    let rows = self.rows
    return rows.isEmpty ? nil : TextTable(header: header, rows: rows).text
  }

  private static func inOrder(_ measures: Set<Measure>, _ catalog: Catalog) -> [Measure] {
    let known =
      catalog.metrics.map { Measure.metric($0.name) }
      + catalog.benchmarks.map { Measure.benchmark($0.name) }
    let others = measures.subtracting(known).sorted { $0.name < $1.name }
    return known.filter(measures.contains) + others
  }

  private var header: [String] {
    ["representation", "loader"]
      + measures.flatMap { measure -> [String] in
        guard !measure.isBenchmark, counting(measure) == nil else { return [measure.name] }
        let unit = run.header.catalog.metrics.unit(of: measure)
        return (hasTotal(measure) ? [measure.name] : [])
          + (hasProjection(measure) ? ["\(measure.name) (projected)"] : [])
          + (hasLoading(measure) ? ["\(measure.name) while loading"] : [])
          + (hasRecord(measure) ? ["\(measure.name) \(unit)/record"] : [])
      }
  }

  private var rows: [[String]] {
    let names = run.header.catalog.representations.map(\.name)
    let loaders = run.header.catalog.loaders.map(\.name)
    let shown = Set(measures)
    let pairs = run.cells.filter {
      $0.outcome.isMeasured && $0.key.runtime == runtime && $0.key.dataset == dataset.name
        && shown.contains($0.key.measure)
    }.map { [$0.key.representation, $0.key.loader] }.unique
    let order = { (pair: [String]) in
      (names.firstIndex(of: pair[0]) ?? .max, loaders.firstIndex(of: pair[1]) ?? .max)
    }
    return pairs.sorted { order($0) < order($1) }.map { pair in
      pair + measures.flatMap { figures($0, pair) }
    }
  }

  private func figures(_ measure: Measure, _ pair: [String]) -> [String] {
    guard !measure.isBenchmark else { return [time(measure, pair)] }
    if let metric = counting(measure) { return [instructions(metric, pair)] }
    let reading = index.memory(key(pair, CellKey.noAccess, measure))
    let record = reading?.recordBytes(of: dataset.records).map { Int(nearest: $0) }
    return (hasTotal(measure) ? [reading?.total.map(Formats.integer) ?? ""] : [])
      + (hasProjection(measure) ? [projected(reading)] : [])
      + (hasLoading(measure) ? [reading?.loading.map(Formats.integer) ?? ""] : [])
      + (hasRecord(measure) ? [record.map(Formats.integer) ?? ""] : [])
  }

  /// The metric, where it counts instructions.
  private func counting(_ measure: Measure) -> MetricDescriptor? {
    run.header.catalog.metrics[measure].flatMap { $0.countsInstructions ? $0 : nil }
  }

  /// By the access that takes fewest.
  private func instructions(_ metric: MetricDescriptor, _ pair: [String]) -> String {
    Self.accesses.compactMap { index.instructions(key(pair, $0, metric.measure), metric) }
      .min { $0.count < $1.count }.map(InstructionWords.short) ?? ""
  }

  private static let accesses = ["key", "attribute", "index", CellKey.noAccess]

  /// Against plain dicts by the fastest access; seconds where there is nothing to hold it against.
  private func time(_ measure: Measure, _ pair: [String]) -> String {
    let times = Self.accesses.compactMap { index.time(key(pair, $0, measure)) }
    if let ratio = times.compactMap({ $0.ratio?.value }).min() { return Formats.ratio(ratio) }
    return times.map(\.warm).min().map(Formats.seconds) ?? ""
  }

  private func hasTotal(_ measure: Measure) -> Bool {
    readings(measure).contains { $0.total != nil }
  }

  private func hasProjection(_ measure: Measure) -> Bool {
    readings(measure).contains { $0.projected != nil }
  }

  /// What the whole file would take, and between what bytes.
  private func projected(_ reading: MemoryReading?) -> String {
    guard let reading, let total = reading.projected else { return "" }
    guard let least = reading.projectedLeast, let most = reading.projectedMost else {
      return Formats.integer(total)
    }
    return "\(Formats.integer(total)) (\(Formats.integer(least)) to \(Formats.integer(most)))"
  }

  private func hasLoading(_ measure: Measure) -> Bool {
    readings(measure).contains { $0.loading != nil }
  }

  /// One record is shown of what conclusions are drawn from, of what has no whole, and where it was
  /// asked.
  private func hasRecord(_ measure: Measure) -> Bool {
    isAsked || measure == .allocated || !hasTotal(measure)
  }

  private func readings(_ measure: Measure) -> [MemoryReading] {
    run.cells.compactMap { cell in
      guard cell.key.measure == measure, cell.key.runtime == runtime,
        cell.key.dataset == dataset.name, case .memory(let reading) = cell.outcome
      else { return nil }
      return reading
    }
  }

  private func key(_ pair: [String], _ access: String, _ measure: Measure) -> CellKey {
    CellKey(
      runtime: runtime, dataset: dataset.name, loader: pair[1], representation: pair[0],
      access: access, measure: measure)
  }
}

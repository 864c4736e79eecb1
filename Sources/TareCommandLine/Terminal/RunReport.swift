import TareAnalysis
import TareFormats
import TareModel
import TareWording

/// A finished run in one screen: what was measured, what went wrong, the weights by representation.
struct RunReport {
  var run: Run
  /// Nothing where no times were measured.
  var steadiness: Steadiness? = nil

  var text: String {
    let parts = [
      counts, steadiness.map { SteadinessText($0).lines } ?? [], CellsText(run.cells).faults,
      FindingsText(run: run).lines, tables,
    ]
    return parts.joined().joined(separator: "\n")
  }

  private var counts: [String] {
    run.cells.isEmpty && !run.findings.isEmpty ? [] : [CellsText(run.cells).counts]
  }

  private var tables: [String] {
    let index = CellIndex(run.cells)
    return run.header.runtimes.flatMap { runtime in
      run.header.datasets.compactMap { dataset in
        let weights = WeightRows(run: run, index: index, runtime: runtime.id, dataset: dataset)
        let rows = weights.rows
        guard !rows.isEmpty else { return nil }
        let title = "\n\(dataset.name) on \(runtime.id): \(SampleNote.records(of: dataset))"
        let here = run.cells.filter {
          $0.key.runtime == runtime.id && $0.key.dataset == dataset.name
        }
        return
          ([title, TextTable(header: weights.header, rows: rows).text] + AbsentText(here).lines)
          .joined(separator: "\n")
      }
    }
  }
}

/// One row for each representation and loader that was weighed.
private struct WeightRows {
  var run: Run
  var index: CellIndex
  var runtime: String
  var dataset: Dataset

  var header: [String] {
    ["representation", "loader"] + columns.map(\.title) + ["filter"]
      + (dataset.sample == nil ? [] : ["\(Measure.allocated.name) (projected)"])
  }

  /// What exact metrics of the first rank say of all records, what others say of one record, and one
  /// record of the metric that conclusions are drawn from.
  private var columns: [Column] {
    run.header.catalog.metrics.headlines.flatMap { metric -> [Column] in
      let record = Column(metric: metric, isRecord: true)
      let whole = Column(metric: metric, isRecord: false)
      return metric.measure == .allocated ? [whole, record] : [metric.isExact ? whole : record]
    }
  }

  private struct Column {
    var metric: MetricDescriptor
    var isRecord: Bool

    var title: String {
      isRecord ? "\(metric.name) \(metric.unit)/record" : metric.name
    }

    func text(_ reading: MemoryReading?, of records: Int) -> String {
      isRecord
        ? reading?.recordBytes(of: records).map { Formats.integer(Int($0.rounded())) } ?? ""
        : reading?.total.map(Formats.integer) ?? ""
    }
  }

  var rows: [[String]] {
    let pairs = run.cells.compactMap { cell -> [String]? in
      guard cell.key.runtime == runtime, cell.key.dataset == dataset.name,
        cell.outcome.isMeasured, !cell.key.measure.isBenchmark
      else { return nil }
      return [cell.key.representation, cell.key.loader]
    }
    let names = run.header.catalog.representations.map(\.name)
    let loaders = run.header.catalog.loaders.map(\.name)
    let order = { (pair: [String]) in
      (names.firstIndex(of: pair[0]) ?? 99, loaders.firstIndex(of: pair[1]) ?? 99)
    }
    return Array(Set(pairs)).sorted { order($0) < order($1) }.map(row)
  }

  private func row(_ pair: [String]) -> [String] {
    let projected = memory(.allocated, pair)?.projected
    return pair + columns.map { $0.text(memory($0.metric.measure, pair), of: dataset.records) } + [
      filter(pair).map(Formats.hundredths) ?? ""
    ] + (dataset.sample == nil ? [] : [projected.map(Formats.integer) ?? ""])
  }

  private func memory(_ metric: Measure, _ pair: [String]) -> MemoryReading? {
    index.memory(key(pair, CellKey.noAccess, metric))
  }

  /// Against plain dicts, by the fastest access.
  private func filter(_ pair: [String]) -> Double? {
    ["key", "attribute", "index"].compactMap {
      index.time(key(pair, $0, .benchmark("filter")))?.ratio?.value
    }.min()
  }

  private func key(_ pair: [String], _ access: String, _ measure: Measure) -> CellKey {
    CellKey(
      runtime: runtime, dataset: dataset.name, loader: pair[1], representation: pair[0],
      access: access, measure: measure)
  }
}

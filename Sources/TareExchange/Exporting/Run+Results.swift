import TareAnalysis
import TareModel

extension Run {
  /// Everything in it as tools hand it on to each other: cells by what they are, and what other
  /// tools measured as it came.
  var results: [BenchmarkResult] {
    cells.flatMap { BenchmarkResult.all(of: $0, header.catalog.metrics) } + imported
  }
}

extension BenchmarkResult {
  /// A cell; one of a metric may have a figure for a record and one for all of them.
  fileprivate static func all(
    of cell: Cell, _ metrics: [MetricDescriptor]
  ) -> [BenchmarkResult] {
    let key = cell.key
    let name = "\(key.measure.name) of \(key.representation)"
    let access = key.access == CellKey.noAccess ? nil : Fact("access", key.access)
    let parameters =
      [access].compactMap(\.self) + [
        Fact("loader", key.loader), Fact("dataset", key.dataset), Fact("runtime", key.runtime),
      ]
    let unit = key.measure.isBenchmark ? seconds : metrics.unit(of: key.measure)
    let measure = key.measure.isBenchmark ? Key.time : "memory"
    func result(_ measure: String, _ outcome: Outcome) -> BenchmarkResult {
      BenchmarkResult(.init(name, parameters, measure: measure), unit: unit, outcome: outcome)
    }
    switch cell.outcome {
    case .memory(let reading):
      let figures = [
        ("\(measure) of a record", reading.record), (measure, reading.total.map(Double.init)),
      ]
      return figures.compactMap { measure, value in
        value.map { result(measure, .measured(.init(value: $0))) }
      }
    case .time(let reading): return figures(reading).map { [result(measure, $0)] } ?? []
    case .unavailable(let why): return [result(measure, .unavailable(why: why))]
    case .failed(let why, _), .wrongAnswer(let why): return [result(measure, .failed(why: why))]
    case .timedOut(let seconds, _):
      return [result(measure, .failed(why: "timed out after \(seconds) s"))]
    }
  }

  /// Wall seconds, which other tools compare; the middle half of them is the range.
  private static func figures(_ reading: TimeReading) -> Outcome? {
    let processes = reading.series.map(\.samples.wallSeconds)
    let all = processes.flatMap(\.self)
    guard let value = Statistics.median(all) else { return nil }
    return .measured(
      .init(
        value: value, low: Statistics.quantile(all, 0.25), high: Statistics.quantile(all, 0.75),
        processes: processes))
  }

  /// One text for all of the key, for tools that know names alone.
  var fullName: String {
    ([key.name] + key.parameters.map { "\($0.name)=\($0.value)" }).joined(separator: " ")
  }
}

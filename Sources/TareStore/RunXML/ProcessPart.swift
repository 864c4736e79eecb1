import TareModel

/// Cells that one process measured, one after the other, with what there is to say of the process.
struct ProcessPart: Equatable {
  /// What all its cells share.
  struct Place: Hashable {
    var runtime: String
    var dataset: String
    var loader: String
    var representation: String
    /// The number of the process among those that measure these cells, from 1.
    var number: Int
  }

  var place: Place
  /// nil for a process that measured no times, and where no process was needed.
  var process: TimedProcess?
  var reports: [CellReport]

  /// The parts in the order of their reports; processes of which there is no cell come first.
  static func parts(_ processes: [TimedProcess], _ reports: [CellReport]) -> [ProcessPart] {
    var parts: [ProcessPart] = []
    for report in reports {
      let place = Place(report)
      if let last = parts.indices.last, parts[last].place == place {
        parts[last].reports.append(report)
      } else {
        parts.append(ProcessPart(place: place, reports: [report]))
      }
    }
    var alone: [ProcessPart] = []
    for process in processes {
      let place = Place(process)
      if let index = parts.firstIndex(where: { $0.fits(place) }) {
        parts[index].process = process
      } else {
        alone.append(ProcessPart(place: place, process: process, reports: []))
      }
    }
    return alone + parts
  }

  private func fits(_ place: Place) -> Bool {
    self.place == place && process == nil && reports.contains { $0.key.measure.isBenchmark }
  }

  /// The way to a field that most of its time cells take; nil where it has none.
  var access: String? { Self.most(reports.filter(\.key.measure.isBenchmark).map(\.key.access)) }

  /// Untimed blocks before the first sample in most of its time cells; nil where it has none.
  var warmups: Int? { Self.most(reports.compactMap { $0.outcome.series?.warmups }) }

  /// Decimal places of the samples of most of its time cells; nil where it has none.
  var places: Int? { Self.most(reports.compactMap { $0.outcome.series?.places }) }

  /// The most frequent, the first of several.
  private static func most<Value: Hashable>(_ values: [Value]) -> Value? {
    var counts: [Value: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    guard let most = counts.values.max() else { return nil }
    return values.first { counts[$0] == most }
  }
}

extension ProcessPart.Place {
  init(_ report: CellReport) {
    let key = report.key
    self.init(
      runtime: key.runtime, dataset: key.dataset, loader: key.loader,
      representation: key.representation, number: report.process)
  }

  init(_ process: TimedProcess) {
    self.init(
      runtime: process.runtime, dataset: process.dataset, loader: process.loader,
      representation: process.representation, number: process.number)
  }

  func key(_ access: String, _ measure: Measure) -> CellKey {
    CellKey(
      runtime: runtime, dataset: dataset, loader: loader, representation: representation,
      access: access, measure: measure)
  }
}

extension Outcome {
  /// What the one process of a report measured of a time cell.
  var series: TimeSeries? {
    guard case .time(let reading) = self, reading.series.count == 1 else { return nil }
    return reading.series.first
  }
}

extension TimeSeries {
  /// The decimal places in which its seconds are written; nil for what is no span of time.
  var places: Int? {
    SampleList.places(
      samples.wallSeconds + samples.cpuSeconds
        + (reference.map { $0.wallSeconds + $0.cpuSeconds } ?? []))
  }
}

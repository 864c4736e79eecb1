package import TareModel
import TareStore

extension SyntheticRun {
  /// Writes the run as a file of a folder and gives its path.
  @discardableResult
  package func save(in folder: String) throws -> String { try run.save(in: folder) }
}

extension Run {
  /// Writes the run as a file of a folder and gives its path.
  @discardableResult
  package func save(in folder: String) throws -> String {
    let file = try RunFile(header, in: folder)
    try file.append(Results(reports: reports, findings: findings, processes: processes))
    try file.finish(end ?? End(finished: header.started, load: "0 0 0"))
    return file.path
  }

  /// One report for each process that measured a cell, as probes give them: process by process.
  private var reports: [CellReport] {
    let all = cells.flatMap(\.reports)
    return Set(all.map(\.process)).sorted().flatMap { number in
      all.filter { $0.process == number }
    }
  }
}

extension Cell {
  fileprivate var reports: [CellReport] {
    guard case .time(let reading) = outcome else {
      return [CellReport(key: key, process: 1, outcome: outcome)]
    }
    return reading.series.map {
      CellReport(key: key, process: $0.process, outcome: .time(TimeReading(series: [$0])))
    }
  }
}

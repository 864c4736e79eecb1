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
    try file.append(cells.flatMap(\.reports))
    if !findings.isEmpty { try file.append(findings: findings) }
    try file.finish(end ?? End(finished: header.started, load: "0 0 0"))
    return file.path
  }
}

extension Cell {
  /// One report for each process, as a probe gives them.
  fileprivate var reports: [CellReport] {
    guard case .time(let reading) = outcome else {
      return [CellReport(key: key, process: 1, outcome: outcome)]
    }
    return reading.series.map {
      CellReport(key: key, process: $0.process, outcome: .time(TimeReading(series: [$0])))
    }
  }
}

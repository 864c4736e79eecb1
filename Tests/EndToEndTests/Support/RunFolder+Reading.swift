import TareModel
import TareStore
import TareTestSupport
import Testing

extension TemporaryFolder {
  /// The one run that was written to the folder's `runs`.
  func onlyRun() throws -> Run {
    let runs = try RunFolder(path + "/runs").runs()
    #expect(runs.count == 1)
    return try #require(runs.first)
  }
}

extension Run {
  /// Outcomes by representation and measure, such as `slots filter`; the accesses of one together.
  func outcomes(_ representation: String, _ measure: String) -> [Outcome] {
    cells.filter {
      $0.key.representation == representation && $0.key.measure.name == measure
    }.map(\.outcome)
  }

  /// The bytes of a metric for the whole dataset.
  func total(_ metric: String, _ representation: String, loader: String) -> Int? {
    let cell = cells.first {
      $0.key.representation == representation && $0.key.loader == loader
        && $0.key.measure == .metric(metric)
    }
    guard case .memory(let reading) = cell?.outcome else { return nil }
    return reading.total
  }
}

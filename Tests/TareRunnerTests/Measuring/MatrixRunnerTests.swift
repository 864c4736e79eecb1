import Synchronization
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("MatrixRunner", .timeLimit(.minutes(1)))
struct MatrixRunnerTests {
  /// What a run reports and tells, in the order in which it does.
  private func run(
    _ preparation: Preparation, earlier: Results = Results()
  ) -> (reports: [CellReport], progress: [MatrixRunner.Progress]) {
    let found = Mutex(([CellReport](), [MatrixRunner.Progress]()))
    MatrixRunner(preparation, workers: 2).run(
      earlier: earlier, report: { results in found.withLock { $0.0 += results.reports } },
      progress: { progress in found.withLock { $0.1.append(progress) } })
    return found.withLock { $0 }
  }

  private func requests(_ folder: TemporaryFolder) throws -> [Substring] {
    try folder.read("requests").split(separator: "\n")
  }

  @Test("reports every cell of the matrix, time from each process, what is missing with its reason")
  func whole() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime("measured")
    let preparation = try folder.preparation()
    let (reports, progress) = run(preparation)
    #expect(Set(reports.map(\.key)) == Set(preparation.matrix.cells.map(\.key)))
    #expect(Cell.merging(reports).count == preparation.matrix.cells.count)
    let missing = reports.filter { $0.outcome == .unavailable(why: "not here") }
    #expect(missing.map(\.key.loader) == ["orjson"])
    let timed = reports.filter { $0.key.measure.isBenchmark && $0.key.representation == "slots" }
    #expect(timed.map(\.process).sorted() == [1, 2, 3])
    #expect(reports.allSatisfy { !$0.outcome.isFault })
    // Two blocks of memory, two of time in three processes each.
    #expect(progress.map(\.done) == Array(1...8))
    #expect(progress.allSatisfy { $0.of == 8 && $0.faults == 0 })
    #expect(progress.last?.secondsLeft == 0)
  }

  @Test("memory is measured before time")
  func order() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime("measured")
    _ = run(try folder.preparation())
    let modes = try requests(folder).map { $0.contains(#""mode":"time""#) }
    #expect(modes == [false, false] + Array(repeating: true, count: 6))
  }

  @Test("what is done is not measured again")
  func resumed() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime("measured")
    let preparation = try folder.preparation()
    let whole = run(preparation).reports
    let earlier = whole.filter { $0.key.representation == "dict" || $0.process == 1 }
    let before = try requests(folder).count
    let (reports, _) = run(preparation, earlier: Results(reports: earlier))
    #expect(reports.map(\.key.representation) == ["slots", "slots"])
    #expect(reports.map(\.process) == [2, 3])
    #expect(try requests(folder).count == before + 2)
  }

  @Test("a representation that hangs while starting is tried once and costs only its own cells")
  func hung() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime(
      #"if holds '"representation":"slots"'; then exec sleep 60; else measured; fi"#)
    let preparation = try folder.preparation(
      Selection(benchmarks: [Glob("filter")]), timeLimit: 1)
    let (reports, progress) = run(preparation)
    let slots = reports.filter { $0.key.representation == "slots" }
    #expect(slots.map(\.outcome) == [.timedOut(after: 1, stderr: "")])
    #expect(
      reports.filter { $0.key.representation == "dict" }.allSatisfy { $0.outcome.isMeasured })
    #expect(try requests(folder).count { $0.contains("slots") } == 1)
    #expect(progress.last?.faults == 1)
  }

  @Test("a process that changes the copy of the data gives no figure, nor does any after it")
  func touched() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime(
      #"path=${request##*'"path":"'}; echo >> "${path%%'"'*}"; measured"#)
    let (reports, _) = run(try folder.preparation(Selection(metrics: [Glob("peak")])))
    let tried = reports.filter { $0.outcome != .unavailable(why: "not here") }
    #expect(tried.count == 2)
    let why = "the copy of the data was changed while it was measured"
    #expect(tried.allSatisfy { $0.outcome == .failed(why: why, stderr: "") })
  }

  /// What experiments come to, as lines.
  private func ask(_ folder: TemporaryFolder, after earlier: Results = Results()) throws -> [String]
  {
    var preparation = try folder.preparation(Selection(experiments: [Glob("*")]))
    preparation.provideData { _ in nil }
    let found = Mutex([Finding]())
    MatrixRunner(preparation, workers: 2).run(
      earlier: earlier, report: { results in found.withLock { $0 += results.findings } },
      progress: { _ in })
    return found.withLock { $0 }.map { finding in
      if case .unavailable(let why) = finding.outcome { return "\(finding.experiment): \(why)" }
      return "\(finding.experiment): \(finding.outcome.isObserved)"
    }.sorted()
  }

  @Test("asks experiments, timed ones after the others, and says what cannot be asked")
  func experiments() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime(
      trials: [
        ("timed", "timed", ""), ("own", "own", ""),
        ("data", "shared", ",\"dataset\":\"gone\""),
      ], ":")
    #expect(
      try ask(folder) == ["data: the dataset gone is not at hand", "own: true", "timed: true"])
    let order = try requests(folder).map { $0.contains(#""name":"timed""#) }
    #expect(order == [false, true])
    let earlier = ["timed", "data"].map {
      Finding(runtime: "cpython-3.13.0", experiment: $0, outcome: .observed(Observed()))
    }
    #expect(try ask(folder, after: Results(findings: earlier)) == ["own: true"])
  }

  @Test("a precision that is never reached takes further processes, and each is told of")
  func further() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime("measured")
    let preparation = try folder.preparation(Selection(benchmarks: [Glob("filter")]))
    let found = Mutex(Results())
    let slots = Glob("slots")
    let goal = Goal(precision: 0.02) { readings in
      Dictionary(
        uniqueKeysWithValues: readings.keys.map {
          ($0, slots.matches($0.representation) ? 0.05 : 0.01)
        })
    }
    MatrixRunner(preparation, goal: goal, workers: 2).run(
      report: { results in found.withLock { $0 += results } }, progress: { _ in })
    let processes = found.withLock { $0.processes }
    let numbers = Dictionary(grouping: processes, by: \.representation).mapValues {
      $0.map(\.number)
    }
    #expect(numbers == ["dict": [1, 2, 3], "slots": Array(1...12)])
    #expect(processes.allSatisfy { $0.seconds > 0 })
  }

  private struct Full: Error, Equatable {}

  @Test("a report that cannot be kept ends the run with that error")
  func failingReport() throws {
    let folder = try TemporaryFolder()
    try folder.writeRuntime("measured")
    let preparation = try folder.preparation(Selection(metrics: [Glob("peak")]))
    #expect(throws: Full()) {
      try MatrixRunner(preparation, workers: 1).run(
        report: { results throws(Full) in
          if results.reports.contains(where: \.outcome.isMeasured) { throw Full() }
        },
        progress: { _ in })
    }
    #expect(try requests(folder).count == 1)
  }
}

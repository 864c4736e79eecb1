import Foundation
import Synchronization
import TareModel
import TareRunner
import TareStore

/// Measures a prepared matrix into its run file.
struct MeasuringSession {
  /// Where the run file will be.
  let path: String
  private let preparation: Preparation
  private let header: Run.Header
  private let sink: ReportSink
  private let earlier: [CellReport]
  private let console: Console

  init(
    preparation: Preparation, request: RunRequest, runs: String, resume: Bool, console: Console
  ) throws(CommandFailure) {
    self.preparation = preparation
    self.console = console
    guard !preparation.matrix.cells.isEmpty else {
      throw CommandFailure(.nothingMeasured, "the matrix is empty: nothing to measure")
    }
    if resume {
      let partial = try Self.partial(in: runs)
      try Self.check(partial.run.header, against: preparation, request)
      header = partial.run.header
      earlier = partial.run.reports
      sink = try wording { () throws(StoreError) in
        ReportSink(file: try RunFile(continuing: partial), earlier: partial.run.reports)
      }
    } else {
      let header = Self.header(preparation, request)
      self.header = header
      earlier = []
      sink = try wording { () throws(StoreError) in
        ReportSink(file: try RunFile(header, in: runs), earlier: [])
      }
    }
    path = sink.path
  }

  func measure() throws(CommandFailure) -> Run {
    let done = Set(earlier.map { Done(key: $0.key, process: $0.process) })
    let sink = sink
    let display = ProgressDisplay(console: console)
    let handlers = Interruption.handled(
      note: "interrupted; 'tare run --resume' with the same options goes on from here")
    defer { withExtendedLifetime(handlers) {} }
    try wording { () throws(StoreError) in
      try MatrixRunner(preparation).run(
        isDone: { done.contains(Done(key: $0, process: $1)) },
        report: { reports throws(StoreError) in try sink.add(reports) },
        progress: { display.show($0) })
    }
    console.clear()
    let end = Run.End(finished: Self.timestamp(), load: HostInspector.load)
    try wording { () throws(StoreError) in try sink.finish(end) }
    return Run(header: header, cells: Cell.merging(sink.reports), end: end)
  }

  private struct Done: Hashable {
    var key: CellKey
    var process: Int
  }

  private static func partial(in runs: String) throws(CommandFailure) -> PartialRunFile {
    guard let path = RunFolder(runs).newestPartial else {
      throw CommandFailure(.missingInput, "\(runs): no run that was cut off")
    }
    return try wording { () throws(StoreError) in try PartialRunFile(path) }
  }

  /// A run goes on only with the same data and runtimes; anything else would be another run.
  private static func check(
    _ header: Run.Header, against preparation: Preparation, _ request: RunRequest
  ) throws(CommandFailure) {
    let isSame =
      header.datasets == request.datasets.map(\.dataset)
      && header.runtimes == preparation.runtimes && header.preset == request.preset.name
    guard isSame else {
      throw CommandFailure(
        .usage,
        "run \(header.id) was begun with other data, runtimes or preset; give the same "
          + "options: \(header.command.joined(separator: " "))")
    }
  }

  private static func header(_ preparation: Preparation, _ request: RunRequest) -> Run.Header {
    let started = timestamp()
    let digits = started.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    let tail = String(UInt32.random(in: 0..<1 << 24) | 1 << 24, radix: 16).suffix(6)
    return Run.Header(
      id: "\(digits)-\(tail)", label: request.label, started: started,
      command: ["tare"] + CommandLine.arguments.dropFirst(), seed: request.seed,
      preset: request.preset.name, toolVersion: Tare.version, host: HostInspector.host(),
      runtimes: preparation.runtimes, datasets: request.datasets.map(\.dataset),
      catalog: preparation.catalog)
  }

  /// UTC to the second, as in `2026-11-22T21:34:49Z`.
  private static func timestamp() -> String {
    Date.now.formatted(.iso8601)
  }
}

/// Writes reports as they come and keeps them.
private final class ReportSink: Sendable {
  let path: String
  private let state: Mutex<(file: RunFile, reports: [CellReport])>

  init(file: sending RunFile, earlier: [CellReport]) {
    path = file.path
    state = Mutex((file, earlier))
  }

  var reports: [CellReport] { state.withLock { $0.reports } }

  func add(_ reports: [CellReport]) throws(StoreError) {
    try state.withLock { state throws(StoreError) in
      state.reports += reports
      try state.file.append(reports)
    }
  }

  func finish(_ end: Run.End) throws(StoreError) {
    try state.withLock { state throws(StoreError) in try state.file.finish(end) }
  }
}

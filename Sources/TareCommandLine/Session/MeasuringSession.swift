import Synchronization
import TareAnalysis
import TareFoundation
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
  private let earlier: Results
  private let console: Console
  private let goal: Goal

  /// Where the run file goes, and which run it is.
  struct Place {
    var runs: String
    var resume = false
    var shard: Shard?
    var sharing: ShardSharing?

    /// The whole run, or the part of it that is asked for.
    fileprivate func header(_ whole: Run.Header) throws(CommandFailure) -> Run.Header {
      guard let shard, let sharing else { return whole }
      return try sharing.header(shard, of: whole)
    }

    fileprivate func part(_ preparation: Preparation) -> Preparation {
      guard let shard, let sharing else { return preparation }
      return sharing.part(shard, of: preparation)
    }
  }

  init(
    preparation: Preparation, request: RunRequest, place: Place, console: Console
  ) throws(CommandFailure) {
    self.preparation = place.part(preparation)
    self.console = console
    // The intervals are those that pages and comparisons show.
    goal = Goal(
      precision: request.asked.precision, budget: request.asked.budget,
      limit: request.preset.limit
    ) { TimePrecision.halfWidths($0) }
    guard !preparation.matrix.isEmpty else {
      throw CommandFailure(.nothingMeasured, "the matrix is empty: nothing to measure")
    }
    let asked = try place.header(Self.header(preparation, request))
    if place.resume {
      let partial = try Self.partial(in: place.runs, of: place.shard, telling: console)
      try Self.check(partial.run.header, asked)
      header = partial.run.header
      earlier = partial.run.results
      sink = try wording { () throws(StoreError) in
        ReportSink(file: try RunFile(continuing: partial), earlier: partial.run.results)
      }
    } else {
      header = asked
      earlier = Results()
      sink = try wording { () throws(StoreError) in
        ReportSink(file: try RunFile(asked, in: place.runs), earlier: Results())
      }
    }
    path = sink.path
  }

  func measure() throws(CommandFailure) -> Run {
    let sink = sink
    let display = ProgressDisplay(console: console)
    let weights = FirstWeightsDisplay(preparation, header, console)
    weights?.show(earlier)
    Interruption.advise("the same command with '--resume' goes on from here")
    defer { Interruption.advise(nil) }
    try wording { () throws(StoreError) in
      try MatrixRunner(preparation, goal: goal).run(
        earlier: earlier,
        report: { results throws(StoreError) in
          try sink.add(results)
          weights?.show(results)
        },
        progress: { display.show($0) })
    }
    console.clear()
    let end = Run.End(
      finished: Self.timestamp(), load: HostInspector.load, frequency: HostInspector.frequency)
    try wording { () throws(StoreError) in try sink.finish(end) }
    let results = sink.results
    return Run(
      header: header, cells: Cell.merging(results.reports), findings: results.findings,
      processes: results.processes, end: end)
  }

  /// The newest run that can go on; newer ones that cannot are told of.
  static func partial(
    in runs: String, of shard: Shard? = nil, telling console: Console? = nil
  ) throws(CommandFailure) -> PartialRunFile {
    let (part, passedOver) = RunFolder(runs).newestPartial(of: shard)
    if let part {
      for error in passedOver { console?.note("tare: \(error.description); passed over") }
      return part
    }
    if let error = passedOver.first { throw CommandFailure(error) }
    throw CommandFailure(.missingInput, "\(runs): no run that was cut off")
  }

  /// A run goes on only as it was begun; anything else would be another run.
  private static func check(
    _ begun: Run.Header, _ asked: Run.Header
  ) throws(CommandFailure) {
    var differences = RunDifference(begun: begun, asked: asked).texts
    if differences.isEmpty, begun.shards?.plan != asked.shards?.plan {
      differences = ["the shards were planned otherwise"]
    }
    guard !differences.isEmpty else { return }
    throw CommandFailure(
      .usage,
      "run \(begun.id) was started with other options: \(differences.joined(separator: "; ")); "
        + "resume it with the options it began with: \(begun.command.joined(separator: " "))")
  }

  private static func header(_ preparation: Preparation, _ request: RunRequest) -> Run.Header {
    let started = timestamp()
    let digits = started.filter { $0.isNumber || $0 == "T" || $0 == "Z" }
    let tail = String(UInt32.random(in: 0..<1 << 24) | 1 << 24, radix: 16).suffix(6)
    return Run.Header(
      id: "\(digits)-\(tail)", label: request.label, started: started,
      command: ["tare"] + CommandLine.arguments.dropFirst(), request: request.asked,
      toolVersion: Tare.version, host: HostInspector.host(), runtimes: preparation.runtimes,
      datasets: preparation.datasets, catalog: preparation.catalog)
  }

  /// UTC to the microsecond, as in `2026-11-22T21:34:49.012345Z`, so that runs have an order.
  private static func timestamp() -> String {
    let microseconds = Int64((Date.now.timeIntervalSince1970 * 1e6).rounded(.down))
    let second = Date(timeIntervalSince1970: Double(microseconds / 1_000_000))
    let decimals = String(microseconds % 1_000_000 + 1_000_000).dropFirst()
    return second.formatted(.iso8601).dropLast() + ".\(decimals)Z"
  }
}

/// Writes results as they come and keeps them.
private final class ReportSink: Sendable {
  let path: String
  private let state: Mutex<(file: RunFile, results: Results)>

  init(file: sending RunFile, earlier: Results) {
    path = file.path
    state = Mutex((file, earlier))
  }

  var results: Results { state.withLock { $0.results } }

  func add(_ results: Results) throws(StoreError) {
    try state.withLock { state throws(StoreError) in
      state.results += results
      try state.file.append(results)
    }
  }

  func finish(_ end: Run.End) throws(StoreError) {
    try state.withLock { state throws(StoreError) in try state.file.finish(end) }
  }
}

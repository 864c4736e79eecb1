import ArgumentParser
import TareAnalysis
import TareFoundation
import TareModel
import TareRunner
import TareStore
import TareWording

/// Measures a matrix into one run file.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract:
      "Measures a matrix of runtimes, datasets, loaders and representations into a run file.",
    discussion: """
      Example: tare run --data people.json --runtime 'cpython-3.1*' --representation 'slots*'
      """)

  @OptionGroup var options: RunOptions

  func run() throws {
    try reporting { try Self.measure(options).status }
  }

  /// How measuring went, and what its budgets say beside.
  struct Ending {
    var measured: ExitStatus
    var status: ExitStatus

    init(_ measured: ExitStatus, _ budgets: ExitStatus = .fine) {
      self.measured = measured
      status = ExitStatus.gravest([measured, budgets])
    }
  }

  /// Prepares, measures and writes; the table of contents of a run.
  static func measure(_ given: RunOptions) throws -> Ending {
    let configuration = try Configuration.found()
    return try configuration.placing { try measure(given, configuration) }
  }

  private static func measure(
    _ given: RunOptions, _ configuration: Configuration
  ) throws -> Ending {
    let console = Console.standard
    var options = given
    if let file = configuration.file { console.note("tare: configuration: \(file)") }
    configuration.fill(&options)
    let (matrix, data) = (options.matrix, options.data)
    let locator = ResourceLocator()
    let shard = try options.shard?.shard(ProcessInfo.processInfo.environment)
    let resume = options.resume && (shard.map { Self.hasBegun($0, options.runs) } ?? true)
    let isInParts = shard != nil || options.format == .json
    let seed =
      try matrix.seed ?? (isInParts ? ShardOption.seed : nil) ?? earlierSeed(options)
      ?? UInt64.random(in: 0..<1 << 32)
    let choice = DatasetChoice(bundle: try locator.data())
    let datasets = try choice.load(matrix.data, data.options)
    for dataset in datasets where dataset.isInferred || dataset.dataset.sample != nil {
      DataCommand.tell(dataset, console: console) { console.note("tare: \($0)") }
    }
    var request = try matrix.request(
      datasets: datasets, data: data.requests(datasets, sources: choice.sources(matrix.data)),
      label: options.label, drawnSeed: seed)
    request.isResuming = resume
    var preparation = try RunPreparer(
      place: .init(
        probe: try locator.probe(), environment: ProcessInfo.processInfo.environment),
      console: console
    ).prepare(request)
    try preparation.provideData { name throws(CommandFailure) in
      try choice.bundled(name, among: datasets)
    }
    let sharing = try isInParts ? ShardSharing(preparation, request, options) : nil
    if options.plan {
      let all = preparation.matrix
      let part = shard.flatMap { sharing?.plan($0).part($0.index, of: all) } ?? all
      console.print(
        options.format == .json ? sharing?.lines ?? "" : PlanText(matrix: part, shard: shard).text)
      return Ending(all.isEmpty ? .nothingMeasured : .fine)
    }
    // A run that goes on has them in its header; parts of a run are told by it.
    if !resume || shard != nil { preparation.writeModules() }
    let session = try MeasuringSession(
      preparation: preparation, request: request,
      place: .init(runs: options.runs, resume: resume, shard: shard, sharing: sharing),
      console: console)
    let run = try session.measure()
    let steadiness = Steadiness(run)
    console.print(
      RunReport(run: run, steadiness: steadiness, isAsked: matrix.isSpecial).text)
    if options.anatomy { console.print(AnatomyReport(run: run).text) }
    if let advice = AdviceReport(run: run, steadiness: steadiness).text { console.print(advice) }
    for sentence in ShardsText(run.header)?.sentences ?? [] { console.print(sentence) }
    console.print("run file: \(session.path)")
    try wording { () throws(StoreError) in try KnownRuns().take(session.path) }
    // Where there are more shards than work, one has nothing to do.
    if shard != nil, run.cells.isEmpty, run.findings.isEmpty { return Ending(.fine) }
    guard !configuration.budgets.isEmpty else { return Ending(status(of: run)) }
    let check = try BudgetCheck(configuration, of: run)
    let words = BudgetWords(check)
    console.print("\nbudgets: \(words.headline)")
    for line in words.remarks { console.print("  \(line)") }
    return Ending(status(of: run), check.status(isPart: given.matrix.isChosen || shard != nil))
  }

  /// A job that an engine starts again does not know how far it came: a part with nothing to go on
  /// with begins.
  private static func hasBegun(_ shard: Shard, _ runs: String) -> Bool {
    let (part, passedOver) = RunFolder(runs).newestPartial(of: shard)
    return part != nil || passedOver.contains { $0.kind == .held }
  }

  /// The seed of the run that is gone on with: it goes on in the order it was begun in.
  private static func earlierSeed(_ options: RunOptions) throws(CommandFailure) -> UInt64? {
    guard options.resume else { return nil }
    return try MeasuringSession.partial(in: options.runs).run.header.request.seed
  }

  static func status(of run: Run) -> ExitStatus {
    if run.cells.contains(where: \.outcome.isFault) { return .cellFailed }
    if run.findings.contains(where: \.outcome.isFault) { return .cellFailed }
    let isMeasured =
      run.cells.contains(where: \.outcome.isMeasured)
      || run.findings.contains(where: \.outcome.isObserved)
    return isMeasured ? .fine : .nothingMeasured
  }
}

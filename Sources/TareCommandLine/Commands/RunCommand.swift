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
    let (matrix, data, resume) = (options.matrix, options.data, options.resume)
    let locator = ResourceLocator()
    let seed = try matrix.seed ?? earlierSeed(options) ?? UInt64.random(in: 0..<1 << 32)
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
    if options.plan {
      console.print(PlanText(matrix: preparation.matrix).text)
      return Ending(preparation.matrix.isEmpty ? .nothingMeasured : .fine)
    }
    // A run that goes on has them in its header.
    if !resume { preparation.writeModules() }
    let session = try MeasuringSession(
      preparation: preparation, request: request, runs: options.runs, resume: resume,
      console: console)
    let run = try session.measure()
    let steadiness = Steadiness(run)
    console.print(
      RunReport(run: run, steadiness: steadiness, isAsked: matrix.isSpecial).text)
    if options.anatomy { console.print(AnatomyReport(run: run).text) }
    if let advice = AdviceReport(run: run, steadiness: steadiness).text { console.print(advice) }
    console.print("run file: \(session.path)")
    try wording { () throws(StoreError) in try KnownRuns().take(session.path) }
    guard !configuration.budgets.isEmpty else { return Ending(status(of: run)) }
    let check = try BudgetCheck(configuration, of: run)
    let words = BudgetWords(check)
    console.print("\nbudgets: \(words.headline)")
    for line in words.remarks { console.print("  \(line)") }
    return Ending(status(of: run), check.status(isPart: given.matrix.isChosen))
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

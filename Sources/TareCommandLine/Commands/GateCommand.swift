import ArgumentParser
import TareAnalysis
import TareFoundation
import TareModel
import TareRunner
import TareWording

/// Measures two versions of the user's own code against each other, and judges the newer one.
struct GateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract:
      "Measures two versions of your own code against each other, and judges the newer one.",
    discussion: """
      A version is a folder or a revision of git, which is checked out into a temporary folder. \
      Paths are those of the current folder; the data is the same for both. Where both versions \
      need the same packages, they are timed in one process, in turns, so that other programs on \
      the machine slow both down alike.

      Example: tare gate origin/main --plugin records.py --data orders.json
      Example: tare gate v1.2 v1.3 --model shop.models:Order --path src --data orders.json

      Exit status: as of 'tare compare'; 66 where a version is not there.
      """)

  @Argument(help: "The version to compare with: a folder or a revision of git.")
  var base: String

  @Argument(help: "The version to judge (default: the files of the current folder).")
  var head: String?

  @OptionGroup var matrix: MatrixOptions
  @OptionGroup var data: DataOptions
  @OptionGroup var rule: RuleOptions

  @Option(help: "The run's display name.")
  var label: String?

  @Option(help: ArgumentHelp(ExportFormat<Comparison>.help))
  var format = ExportFormat<Comparison>(ComparisonText.self)

  @Option(help: "The folder of run files of gates, which sites leave out.")
  var runs = Self.defaultRuns

  @Flag(help: "Print every cell, and measure none.")
  var plan = false

  static let defaultRuns = "Output/gate"

  func run() throws {
    try reporting {
      let configuration = try Configuration.found()
      return try configuration.placing {
        var command = self
        configuration.fill(&command.matrix)
        configuration.fill(&command.data)
        configuration.fill(&command.rule)
        return try command.judged(configuration)
      }
    }
  }

  private func judged(_ configuration: Configuration) throws -> ExitStatus {
    // What was checked out stays as long as it is needed.
    let base = try CodeTree(base)
    let head = try head.map { name throws(CommandFailure) in try CodeTree(name) } ?? .current
    return try withExtendedLifetime((base, head)) {
      try judged(try GatePreparer(base: base, head: head, matrix: matrix), configuration)
    }
  }

  private func judged(
    _ preparer: GatePreparer, _ configuration: Configuration
  ) throws -> ExitStatus {
    let console = Console.standard
    let (preparation, request) = try prepared(preparer, console)
    if plan {
      console.print(PlanText(matrix: preparation.matrix).text)
      return preparation.matrix.isEmpty ? .nothingMeasured : .fine
    }
    let session = try MeasuringSession(
      preparation: preparation, request: request, place: .init(runs: runs), console: console)
    let run = try session.measure()
    console.note("tare: run file: \(session.path)")
    let comparison = Comparison(
      base: run, head: run, axis: .version,
      coordinates: (base: ComparisonAxis.base, head: ComparisonAxis.head),
      rule: try rule.rule(base: run, head: run))
    let circumstances = ExportCircumstances(
      gate: rule.gate, isColoured: console.isColoured)
    console.print(format.exporter.text(of: comparison, circumstances))
    return .gravest([rule.gate.status(of: comparison), try budgets(configuration, of: run)])
  }

  /// Budgets are those of the newer version, which is judged.
  private func budgets(_ configuration: Configuration, of run: Run) throws -> ExitStatus {
    guard !configuration.budgets.isEmpty else { return .fine }
    var head = run
    head.cells = run.cells(of: ComparisonAxis.head)
    let check = try BudgetCheck(configuration, of: head)
    let words = BudgetWords(check)
    Console.standard.note("budgets: \(words.headline)")
    for line in words.remarks { Console.standard.note("  \(line)") }
    return check.status(isPart: true)
  }

  private func prepared(
    _ preparer: GatePreparer, _ console: Console
  ) throws -> (Preparation, RunRequest) {
    let locator = ResourceLocator()
    let choice = DatasetChoice(bundle: try locator.data())
    let datasets = try choice.load(matrix.data, data.options)
    let request = try preparer.request(
      datasets: datasets, data: data.requests(datasets, sources: choice.sources(matrix.data)),
      label: label, seed: matrix.seed ?? UInt64.random(in: 0..<1 << 32)
    ) { console.note("tare: \($0)") }
    let preparation = try RunPreparer(
      place: .init(
        probe: try locator.probe(), environment: ProcessInfo.processInfo.environment),
      console: console
    ).prepare(request)
    return (preparation, request)
  }
}

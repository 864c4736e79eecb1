import ArgumentParser
import TareAnalysis
import TareModel

/// Holds a run against the budgets of the configuration.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a run against the budgets of tare.toml or pyproject.toml.",
    discussion: """
      A run is a file, an id or its beginning, a label, or 'latest'. 'tare run' checks its own run \
      at the end.

      Example: tare check latest --format junit

      Exit status: 2 where a budget is exceeded; 3 where a cell of a budget went wrong; 5 where a \
      budget has nothing to check.
      """)

  @Argument(help: ArgumentHelp("The run.", valueName: "run"))
  var name = RunChoice.latest

  @Option(help: ArgumentHelp(ExportFormat<BudgetCheck>.help))
  var format = ExportFormat<BudgetCheck>(BudgetText.self)

  @Option(help: "The folder in which ids and labels are looked for.")
  var runs = RunOptions.defaultRuns

  func run() throws {
    try reporting {
      let configuration = try Configuration.found()
      guard !configuration.budgets.isEmpty else {
        let file = configuration.file ?? ConfigurationFile.own
        throw CommandFailure(
          .missingInput, "\(file): no budgets to check; write [[budget]] with a limit into it")
      }
      let check = try BudgetCheck(configuration, of: try RunChoice(folder: runs).load(name))
      let circumstances = ExportCircumstances(isColoured: Console.standard.isColoured)
      Console.standard.print(format.exporter.text(of: check, circumstances))
      return check.status()
    }
  }
}

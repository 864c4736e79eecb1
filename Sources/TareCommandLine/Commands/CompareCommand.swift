import ArgumentParser
import TareAnalysis
import TareFoundation
import TareModel

/// Compares two runs, or two parts of one, and says so by its exit status.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two runs, or two runtimes, representations, … of one run, cell by cell.",
    discussion: """
      A run is a file, an id or its beginning, a label, or 'latest'.

      Example: tare compare main latest --threshold 5% --fail-on slower
      Example: tare compare latest --by runtime --base cpython-3.11 --head cpython-3.13

      Exit status: 2 where a cell has a verdict of --fail-on, or where the head lacks cells of the
      base; 3 where a cell of the base went wrong in the head; 5 where nothing could be compared, or
      no weight or no time of a dataset. '--allow' takes such gaps for fine.
      """)

  @Argument(help: "The run to compare against, and the run to judge; one run with --by.")
  var files: [String]

  @OptionGroup var sides: SideOptions
  @OptionGroup var rule: RuleOptions

  @Option(help: ArgumentHelp(ExportFormat<Comparison>.help))
  var format = ExportFormat<Comparison>(ComparisonText.self)

  @Option(help: "The folder in which ids and labels are looked for.")
  var runs = RunOptions.defaultRuns

  func validate() throws { try sides.validate(runs: files.count) }

  func run() throws {
    try reporting {
      var rule = rule
      try Configuration.found().fill(&rule)
      let comparison = try compare(rule)
      let circumstances = ExportCircumstances(
        gate: rule.gate, isColoured: Console.standard.isColoured)
      Console.standard.print(format.exporter.text(of: comparison, circumstances))
      return rule.gate.status(of: comparison)
    }
  }

  private func compare(_ rule: RuleOptions) throws -> Comparison {
    let choice = RunChoice(folder: runs)
    let base = try choice.load(files[0])
    let head = files.count > 1 ? try choice.load(files[1]) : base
    return Comparison(
      base: base, head: head, axis: sides.axis,
      coordinates: try sides.coordinates(base: base, head: head),
      rule: try rule.rule(base: base, head: head))
  }
}

import ArgumentParser

/// What to measure, where the run file goes, and whether it is a plan, a new run or an old one.
struct RunOptions: ParsableArguments {
  @OptionGroup var matrix: MatrixOptions
  @OptionGroup var data: DataOptions

  @Option(help: "The run's display name on pages.")
  var label: String?

  @Option(help: "The folder of run files.")
  var runs = Self.defaultRuns

  @Flag(help: "Print every cell and experiment, and measure none.")
  var plan = false

  @Flag(help: "Print where the bytes of a record go: by part of an object, and by field.")
  var anatomy = false

  @Flag(help: "Go on with the newest run that was cut off.")
  var resume = false

  static let defaultRuns = "Output/runs"
}

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

  @Flag(
    help: "Go on with the newest run that was cut off; of a shard, begin where there is none.")
  var resume = false

  @Option(
    help: ArgumentHelp(
      """
      Measure one of several parts on this machine, such as 2/5; 'auto' asks Slurm, GitLab and \
      others. 'tare merge' puts the parts together.
      """, valueName: "i/n"))
  var shard: ShardOption?

  @Option(
    help: ArgumentHelp(
      "A run file by whose times the shards are balanced; the same on every machine.",
      valueName: "run"))
  var durations: String?

  @Option(help: "With --plan: text, or json with a command for each job that an engine can place.")
  var format = PlanFormat.text

  static let defaultRuns = "Output/runs"

  func validate() throws {
    guard format == .json else { return }
    guard plan else { throw ValidationError("--format json goes with --plan.") }
    guard shard == nil else {
      throw ValidationError("--format json has a job for each shard; leave --shard out.")
    }
  }
}

/// How a plan is printed.
enum PlanFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

import ArgumentParser
import TareAnalysis
import TareFoundation
import TareStore
import TareWording

/// Takes runs away that history does not need, and packs those that stay.
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Removes old runs that the history does not need, so that it fits where it lies.",
    discussion: """
      The newest runs stay, of older ones one a week and then one a month. At any age these stay: \
      the newest run of each label and of each release of a package, the first and the last run \
      of each series, and the runs by which a step is found. The feed and the steps of the trend \
      are the same afterwards. The beginning of a commit's hash is no label that keeps a run.

      Example: tare prune --dry-run

      Exit status: 5 where the folder has no run; 65 where a run file cannot be read, and then \
      nothing is removed; 73 where a file cannot be removed or written.
      """)

  @Option(help: "The folder of run files.")
  var runs = RunOptions.defaultRuns

  @Option(help: "How many of the newest runs all stay; of each tool, where runs were imported.")
  var newest = 60

  @Option(help: "For how many weeks one run a week stays; before that one a month.")
  var weeks = 104

  @Flag(help: "Packs run files that stay: .xml.gz, which all commands read.")
  var pack = false

  @Flag(help: "Removes and packs nothing, and lists what would be removed.")
  var dryRun = false

  func validate() throws {
    guard newest >= 1 else { throw ValidationError("--newest takes a number from 1 on.") }
    guard weeks >= 0 else { throw ValidationError("--weeks takes a number from 0 on.") }
  }

  func run() throws {
    try reporting {
      let console = Console.standard
      let prune = try wording { () throws(StoreError) in
        try Prune(RunFolder(runs), Thinning.Rule(newest: newest, weeks: weeks))
      }
      guard !prune.runs.isEmpty else {
        throw CommandFailure(.nothingMeasured, "\(runs): no run files; 'tare run' makes them")
      }
      for run in prune.runs where run.reason == nil {
        for file in run.files {
          if !dryRun { try wording { () throws(StoreError) in try prune.folder.remove(file) } }
          console.print("\(dryRun ? "would remove" : "removed") \(file)")
        }
      }
      if pack, !dryRun { try wording { () throws(StoreError) in try prune.pack() } }
      for sentence in PruneText(prune, isDry: dryRun).sentences { console.print(sentence) }
      return .fine
    }
  }
}

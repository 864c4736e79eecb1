import ArgumentParser
import TareWording

/// The program; without a subcommand it does what `ReportCommand` does.
struct TareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tare",
    abstract:
      "Weighs records: what they cost in memory and time, in every way Python can hold them.",
    usage: """
      tare [<file> ...] [<options of 'tare run'>]
      tare <command> ...
      """,
    discussion: """
      Without a subcommand: measures your files, or the bundled data, makes the site and prints \
      the page to open. The first weights come within seconds, times in minutes.

      Example: tare people.json

      Example: tare run --data people.json --representation 'slots*'

      Exit status: 0 fine; 2 a regression, or a budget exceeded; 3 a cell failed or gave a wrong \
      answer; 5 nothing was measured, or could be compared or checked; 64 usage; 65 bad input; \
      66 missing input; 70 an error in Tare; 73 output cannot be written.
      """,
    version: Tare.version,
    subcommands: [
      ReportCommand.self, RunCommand.self, GateCommand.self, DataCommand.self, WriteCommand.self,
      SiteCommand.self, CompareCommand.self, CheckCommand.self, MergeCommand.self,
      ImportCommand.self, ExportCommand.self, PruneCommand.self, ListCommand.self,
      ValidateCommand.self, InitCommand.self,
    ],
    defaultSubcommand: ReportCommand.self)
}

enum Tare {
  static let version = "0.2.0"
}

/// Runs a command, says in one sentence what went wrong, and ends with its status.
func reporting(_ body: () throws -> ExitStatus) throws {
  let status: ExitStatus
  do {
    status = try body()
  } catch let failure as CommandFailure {
    Console.standard.clear()
    Console.standard.fail(failure.sentence)
    status = failure.status
  }
  if status != .fine { throw status.code }
}

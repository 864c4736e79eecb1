import ArgumentParser
import TareWording

/// The program; without a subcommand it measures the quick preset and makes the site.
struct TareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tare",
    abstract:
      "Weighs records: what they cost in memory and time, in every way Python can hold them.",
    discussion: """
      Without a subcommand: measures the quick preset on the bundled data, makes the site and
      prints the page to open.

      Example: tare run --data people.json --representation 'slots*'

      Exit status: 0 fine; 2 a regression; 3 a cell failed or gave a wrong answer; 5 nothing was
      measured or could be compared; 64 usage; 65 bad input; 66 missing input; 70 a fault of
      ours; 73 output cannot be written.
      """,
    version: Tare.version,
    subcommands: [
      RunCommand.self, DataCommand.self, WriteCommand.self, SiteCommand.self, CompareCommand.self,
      ListCommand.self,
      ValidateCommand.self,
    ])

  func run() throws {
    try reporting {
      let run = try RunCommand.parse([])
      let status = try run.measure()
      guard status != .nothingMeasured else { return status }
      let page = try SiteCommand.parse([]).make()
      Console.standard.print(page)
      return status
    }
  }
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

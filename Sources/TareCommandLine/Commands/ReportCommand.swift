import ArgumentParser
import TareFoundation

/// Measures files and makes the site of them; what `tare` does without the name of a command.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Measures your files, makes the site and prints the page to open.",
    usage: "tare [<file> ...] [<options of 'tare run'>]",
    discussion: """
      The same as 'tare run --data FILE', then 'tare site'. Without a file: the bundled data.

      Example: tare people.json
      """)

  @Argument(
    help: "Files of records, as 'tare data' reads them; '-' is standard input.")
  var files: [String] = []

  @OptionGroup var options: RunOptions

  /// What stands where a command could is a file only if it looks like one, so that a mistyped
  /// command is told as such.
  func validate() throws {
    guard let first = files.first, !Self.isFile(first) else { return }
    let known = TareCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    throw ValidationError(
      UnknownName(kind: "command or file", name: first, known: known).sentence)
  }

  func run() throws {
    try reporting {
      var options = options
      options.matrix.data += files
      let ending = try RunCommand.measure(options)
      guard ending.measured != .nothingMeasured, !options.plan else { return ending.status }
      Console.standard.print(try SiteCommand.parse(["--runs=\(options.runs)"]).make())
      return ending.status
    }
  }

  static func isFile(_ argument: String) -> Bool {
    argument == "-" || argument.contains(".") || argument.contains("/")
      || FileManager.default.fileExists(atPath: argument)
  }
}

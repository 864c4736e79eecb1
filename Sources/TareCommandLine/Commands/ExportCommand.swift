import ArgumentParser
import TareExchange
import TareFoundation
import TareModel
import TareWording

/// Writes a run in a form that another tool reads.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a run in a form that another tool reads.",
    discussion: """
      A run is a file, an id or its beginning, a label, or 'latest'. What the tool has no place \
      for is left out, and how much that is goes to stderr.

      Example: tare export latest --format pyperf --output bench.json

      Exit status: 5 where nothing is left to write.
      """)

  @Argument(help: ArgumentHelp("The run.", valueName: "run"))
  var source: String

  @Option(
    help: ArgumentHelp(
      "In what form: "
        + RunExporters.all.map { "\($0.name) for \($0.reader)" }.joined(separator: ", ") + "."))
  var format: String

  @Option(help: "The file to write; standard output otherwise.")
  var output: String?

  @Option(help: "The folder in which ids and labels are looked for.")
  var runs = RunOptions.defaultRuns

  func validate() throws {
    guard exporter == nil else { return }
    throw ValidationError(
      UnknownName(kind: "format", name: format, known: RunExporters.names).sentence)
  }

  private var exporter: (any RunExporter.Type)? { RunExporters.all.first { $0.name == format } }

  func run() throws {
    let (name, output) = (source, output)
    guard let exporter else { return }
    try reporting {
      let export = Export(try RunChoice(folder: runs).load(name), as: exporter)
      guard export.results > 0 else {
        throw CommandFailure(
          .nothingMeasured, "\(name): nothing in it that \(exporter.name) has a place for")
      }
      if export.leftOut > 0 {
        let count = Words.count(export.leftOut, "result")
        Console.standard.note("tare: \(count) left out: \(exporter.name) has no place for them")
      }
      guard let output else {
        Console.standard.print(export.text)
        return .fine
      }
      do {
        try Data(export.text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
      } catch {
        throw CommandFailure(.cannotCreate, "\(output): cannot be written")
      }
      return .fine
    }
  }
}

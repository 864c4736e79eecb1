import ArgumentParser
import TareFoundation
import TareModel
import TareRunner
import TareWording

/// Prints Python that loads a file and holds its records as a representation does.
struct WriteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "Prints a Python module that loads your file into a representation.",
    discussion: """
      The module has a class for each kind of object, a function 'load(path)' that reads files \
      like yours, and an example. Its first lines say which Python it needs. Nothing is measured \
      or installed.

      Example: tare write slots --data people.json > people.py
      """)

  @Argument(help: "The representation's name, as 'tare list representations' has it.")
  var representation: String

  @Option(
    name: .option(.data),
    help: "A file of records, a folder with a manifest, or a bundled dataset's name.")
  var data: String

  @Option(name: .option(.loader), help: "The loader that reads the file.")
  var loader = CellKey.plainLoader

  @Option(
    name: .option(.records),
    help: ArgumentHelp(
      "The part of the file that holds the records, as for 'tare data'.", valueName: "list"))
  var records: String?

  @Option(name: .option(.unpackLimit), help: DataOptions.unpackHelp)
  var unpackLimit = ByteLimit.gigabytes(8)

  @Option(
    name: .option(.plugin),
    help: "A Python file with the representation, where it is your own.")
  var plugin: String?

  @OptionGroup var models: ModelOptions

  @Option(
    name: .option(.runtime),
    help: "The Python that writes the module (default: the newest). The text is the same.")
  var runtime: String?

  func run() throws {
    try reporting {
      let configuration = try Configuration.found()
      Console.standard.print(
        try configuration.placing { try text(configuration) }.trimmed(\.isNewline))
      return .fine
    }
  }

  private func text(_ configuration: Configuration) throws -> String {
    let locator = ResourceLocator()
    let choice = DatasetChoice(bundle: try locator.data())
    let datasets = try choice.load(
      [data], DatasetOptions(records: records, unpackLimit: unpackLimit.bytes))
    guard let dataset = datasets.first, datasets.count == 1 else {
      throw CommandFailure(.usage, "--data '\(data)' is \(datasets.count) datasets; name one")
    }
    if dataset.isInferred {
      DataCommand.tell(dataset, console: .standard) { Console.standard.note("tare: \($0)") }
    }
    let preparation = try RunPreparer(
      place: .init(
        probe: try locator.probe(), environment: ProcessInfo.processInfo.environment),
      console: .standard
    ).prepare(try request(dataset, configuration))
    try Self.check(
      representation, kind: "representation",
      among: preparation.offers.flatMap(\.representations).map(\.item.name))
    try Self.check(loader, kind: "loader", among: preparation.offers.flatMap(\.loaders).map(\.name))
    let modules: [WrittenModule]
    do throws(DescriptionError) {
      modules = try preparation.written([representation], of: dataset, loader: loader) {
        error throws(DescriptionError) in throw error
      }
    } catch {
      throw CommandFailure(error)
    }
    switch modules.first?.source {
    case .text(let text): return text
    case .unavailable(let why): throw CommandFailure(.badInput, "\(data): \(why)")
    case nil: throw CommandFailure(.missingInput, "no Python could be asked to write the module")
    }
  }

  private func request(
    _ dataset: LoadedDataset, _ configuration: Configuration
  ) throws -> RunRequest {
    // What the configuration says of classes of the user's own counts here too.
    var own = try MatrixOptions.parse([])
    own.plugins = [plugin].compactMap(\.self)
    own.models = models
    configuration.fill(&own)
    var preset = Preset.quick
    preset.newestRuntimes = 1
    let asked = Request(
      runtimes: [runtime].compactMap(\.self),
      plugins: try own.plugins.flatMap(MatrixOptions.pluginFiles),
      models: try own.models.request(), preset: preset.name,
      seed: 0, isOffline: true)
    return RunRequest(asked: asked, datasets: [dataset], preset: preset, label: nil)
  }

  private static func check(
    _ name: String, kind: String, among known: [String]
  ) throws(CommandFailure) {
    guard !known.contains(name) else { return }
    throw CommandFailure(
      .usage, UnknownName(kind: kind, name: name, known: known.unique).sentence)
  }
}

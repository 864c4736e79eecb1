import ArgumentParser
import TareFoundation
import TareModel
import TareRunner
import TareWording

/// What a run measures and how; each name may be a pattern as shells have them, see `Glob`.
struct MatrixOptions: ParsableArguments {
  @Option(
    name: .option(.data),
    help: """
      A file of records (JSON, JSON Lines, CSV and others: see 'tare data'), a folder with a \
      manifest, or a bundled dataset's name or pattern; repeatable (default: all bundled datasets).
      """)
  var data: [String] = []

  @Option(
    name: .option(.runtime),
    help:
      """
      A runtime's id such as 'cpython-3.13', 'cpython-3.1[34]' or '!pypy*', or the path of an \
      interpreter; repeatable. Every name may be a pattern: *, ?, [13], {a,b}, and ! leaves out.
      """
  )
  var runtimes: [String] = []

  @Option(name: .option(.loader), help: "A loader's name; repeatable.")
  var loaders: [String] = []

  @Option(name: .option(.representation), help: "A representation's name; repeatable.")
  var representations: [String] = []

  @Option(
    name: .option(.benchmark),
    help: "A benchmark's name; repeatable. Alone, it leaves the metrics out.")
  var benchmarks: [String] = []

  @Option(
    name: .option(.metric),
    help: "A metric's name; repeatable. Alone, it leaves the benchmarks out.")
  var metrics: [String] = []

  @Flag(
    name: .option(.instructions),
    help: """
      Count the instructions of each benchmark too: no time, but the same beside any neighbour \
      (docs/instructions.md). 'instructions-filter' is such a metric.
      """)
  var instructions = false

  @Option(
    name: .option(.experiment),
    help: "An experiment's name; repeatable. Alone, it leaves all cells out.")
  var experiments: [String] = []

  @Option(
    name: .option(.plugin),
    help: """
      A Python file with a representation, loader or benchmark of your own, or a folder of such \
      files; repeatable.
      """)
  var plugins: [String] = []

  @OptionGroup var models: ModelOptions

  @Option(
    name: .option(.package),
    help: ArgumentHelp(
      """
      A release in place of Tare's own, as 'orjson==3.10.15', the path of a wheel or a folder with \
      source; repeatable. Several of one package are measured side by side.
      """, valueName: "release"))
  var packages: [String] = []

  @Option(
    name: .option(.preset),
    help: """
      quick (the two newest versions of each implementation), standard (all of them) or full \
      (default: quick).
      """)
  var preset: String?

  @Option(
    name: .option(.precision),
    help: """
      How well a time must be known, as 2%: a cell stops early, or goes on until half its 95% \
      interval is no wider.
      """)
  var precision: Share?

  @Option(
    name: .option(.budget),
    help: """
      Time for measuring, as 90s or 5m: what is left of it goes to the times with the widest \
      intervals.
      """)
  var budget: Span?

  @Option(
    name: .option(.seed),
    help: "Seed of the order in which blocks are measured (default: drawn; of a shard 1).")
  var seed: UInt64?

  @Option(
    name: .option(.memoryLimit),
    help: "Address space of one probe, as 512M or 4G; 0 for no limit.")
  var memoryLimit = ByteLimit.gigabytes(4)

  @Option(
    name: .option(.timeLimit),
    help: """
      Time for one probe and a megabyte of data, in seconds or as 90s or 5m; each further megabyte \
      adds a quarter. With 'eval' it is four times that.
      """)
  var timeLimit = Span(seconds: Request.timeLimit)

  @Flag(name: .option(.offline), help: "Install nothing: use the packages that are there.")
  var offline = false

  @Flag(
    name: .customLong("from-source"),
    help: "Build packages that have no wheel from source, which takes a C compiler.")
  var fromSource = false

  var selection: Selection {
    Selection(
      loaders: loaders.map(Glob.init), representations: representations.map(Glob.init),
      benchmarks: benchmarks.map(Glob.init), metrics: metrics.map(Glob.init),
      experiments: experiments.map(Glob.init), countsInstructions: instructions)
  }

  /// Metrics, benchmarks or experiments were chosen.
  var isSpecial: Bool { (metrics + benchmarks + experiments).map(Glob.init).choose }

  /// A part of what there is was named.
  var isChosen: Bool {
    preset != nil
      || ![data, runtimes, loaders, representations, benchmarks, metrics, experiments]
        .allSatisfy(\.isEmpty)
  }

  /// The request that all options come to; nowhere else is one made from a command line.
  ///
  /// - Parameters:
  ///   - datasets: those that the options name, as they were read.
  ///   - data: what was said of each of them.
  ///   - drawnSeed: the seed where none is named.
  func request(
    datasets: [LoadedDataset], data: [DatasetRequest] = [], label: String?, drawnSeed: UInt64
  ) throws -> RunRequest {
    let names = Preset.all.map(\.name)
    let wanted = preset ?? Preset.quick.name
    guard let preset = Preset.all.first(where: { $0.name == wanted }) else {
      throw CommandFailure(
        .usage, UnknownName(kind: "preset", name: wanted, known: names).sentence)
    }
    let asked = Request(
      datasets: data, runtimes: runtimes, plugins: try plugins.flatMap(Self.pluginFiles),
      packages: try packages.unique.map(Self.package), models: try models.request(),
      selection: selection, preset: preset.name, seed: seed ?? drawnSeed,
      precision: precision?.value, budget: budget?.seconds, timeLimit: timeLimit.seconds,
      memoryLimit: memoryLimit.bytes, isOffline: offline)
    var request = RunRequest(asked: asked, datasets: datasets, preset: preset, label: label)
    request.isBuilding = fromSource
    return request
  }

  /// The file itself, or all of a folder in the order of their names.
  static func pluginFiles(_ path: String) throws -> [PluginFile] {
    guard FileManager.default.isFolder(path) == true else { return [try plugin(path)] }
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasSuffix(".py") && !$0.hasPrefix(".") }.sorted()
    guard !names.isEmpty else {
      throw CommandFailure(.missingInput, "\(path): the folder has no file that ends with '.py'")
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return try names.map { try plugin("\(folder)/\($0)") }
  }

  static func package(_ source: String) throws -> PackageRequest {
    let request = PackageRequest(source: source)
    switch request.form {
    case .requirement: return request
    case .wheel:
      let file = try plugin(source)
      return PackageRequest(source: source, sha256: file.sha256)
    case .folder:
      guard FileManager.default.fileExists(atPath: source) else {
        throw CommandFailure(.missingInput, "\(source): no such folder", about: source)
      }
      let marks = ["pyproject.toml", "setup.py"].map { "\(source)/\($0)" }
      guard marks.contains(where: FileManager.default.fileExists) else {
        throw CommandFailure(
          .badInput, "\(source): a folder with source has a pyproject.toml or a setup.py",
          about: source)
      }
      return request
    case nil:
      throw CommandFailure(
        .usage,
        "--package \(source): write it as NAME==VERSION, or as the path of a wheel or of a folder")
    }
  }

  static func plugin(_ path: String) throws -> PluginFile {
    guard FileManager.default.fileExists(atPath: path) else {
      throw CommandFailure(.missingInput, "\(path): no such file", about: path)
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.badInput, "\(path): cannot be read")
    }
    return PluginFile(path: path, sha256: SHA256.hexadecimal([UInt8](data)))
  }
}

extension NameSpecification {
  /// The name that commands on pages use for it too.
  static func option(_ option: RequestOption) -> NameSpecification {
    .customLong(option.rawValue)
  }
}

import TareModel

/// The command line in a run file of version 1 or 2, which had no other word of what was asked.
///
/// This is the only place that knows how options were called then. It knows nothing of today's: an
/// option that gets another name changes no older run.
struct EarlierCommand {
  let arguments: [String]

  /// What the run was asked for.
  ///
  /// - Parameters:
  ///   - version: of the run file.
  ///   - datasets: those of the run, which say which samples were drawn.
  func request(
    version: Int, seed: UInt64, preset: String, datasets: [Dataset]
  ) -> Request {
    let patterns = { (option: String) in values(of: option).map { Glob($0) } }
    return Request(
      datasets: datasets.map(dataset), runtimes: values(of: "--runtime"),
      plugins: values(of: "--plugin").map { PluginFile(path: $0) },
      selection: Selection(
        loaders: patterns("--loader"), representations: patterns("--representation"),
        benchmarks: patterns("--benchmark"), metrics: patterns("--metric"),
        experiments: patterns("--experiment")),
      preset: preset, plan: EarlierPlan.plan(version: version, preset: preset), seed: seed,
      precision: value(of: "--precision").flatMap(Self.share),
      budget: value(of: "--budget").flatMap(Self.seconds),
      timeLimit: value(of: "--time-limit").flatMap(Double.init) ?? 60,
      memoryLimit: Self.bytes(value(of: "--memory-limit") ?? "4G"),
      isOffline: arguments.contains("--offline"))
  }

  private func dataset(_ dataset: Dataset) -> DatasetRequest {
    DatasetRequest(
      dataset: dataset.name, source: source(of: dataset.name), records: value(of: "--records"),
      identify: value(of: "--id"), match: value(of: "--match").map(DatasetRequest.Match.init),
      collect: value(of: "--collect"), sample: value(of: "--sample").flatMap(Int.init))
  }

  /// The path that a dataset was given by, or the name of a bundled one.
  private func source(of dataset: String) -> String {
    let paths = values(of: "--data")
    // The manifest of a folder may call its dataset otherwise.
    let only = paths.count == 1 ? paths.first : nil
    return paths.first { Self.stem($0) == dataset } ?? only ?? dataset
  }

  private func values(of option: String) -> [String] {
    let apart = zip(arguments, arguments.dropFirst()).filter { $0.0 == option }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix(option + "=") }.map {
      String($0.dropFirst(option.count + 1))
    }
    return apart + joined
  }

  /// Of an option that is given again the last counts.
  private func value(of option: String) -> String? { values(of: option).last }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init)
      ?? name
  }

  /// `2%` or `0.02`, as a share of 1.
  private static func share(_ text: String) -> Double? {
    text.hasSuffix("%") ? Double(text.dropLast()).map { $0 / 100 } : Double(text)
  }

  /// `90s`, `5m` or `1h`; a number alone is seconds.
  private static func seconds(_ text: String) -> Double? {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600]
    guard let unit = text.last.flatMap({ units[$0] }) else { return Double(text) }
    return Double(text.dropLast()).map { $0 * unit }
  }

  /// `512M` or `4G`; nil for `0`, which was no limit.
  private static func bytes(_ text: String) -> Int? {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = text.last.flatMap { units[Character($0.uppercased())] }
    guard let number = Int(unit == nil ? text : String(text.dropLast())), number > 0,
      number < 1 << 30
    else { return nil }
    return number * (unit ?? 1)
  }
}

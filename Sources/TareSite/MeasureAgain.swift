import TareModel

/// The command that measures one cell of a run again, on a machine that has what it needs.
struct MeasureAgain {
  let key: CellKey
  let header: Run.Header

  var command: CommandLineText {
    let measure = key.measure.isBenchmark ? "--benchmark" : "--metric"
    return CommandLineText(
      ["tare", "run", "--data", data, "--runtime", key.runtime]
        + (key.loader == CellKey.noLoader ? [] : ["--loader", key.loader])
        + ["--representation", key.representation, measure, key.measure.name]
        + ["--preset", header.preset] + plugins)
  }

  /// The name of a bundled dataset, or the path by which the run was given another.
  private var data: String {
    let paths = Self.values(of: "--data", in: header.command)
    // The manifest of a folder may call its dataset otherwise.
    let only = paths.count == 1 ? paths.first : nil
    return paths.first { Self.stem($0) == key.dataset } ?? only ?? key.dataset
  }

  /// A representation of the user's comes from a file that must be named again.
  private var plugins: [String] {
    let entry = header.catalog.representations.first { $0.name == key.representation }
    guard entry?.isPlugin == true else { return [] }
    return Self.values(of: "--plugin", in: header.command).flatMap { ["--plugin", $0] }
  }

  private static func values(of option: String, in arguments: [String]) -> [String] {
    let apart = zip(arguments, arguments.dropFirst()).filter { $0.0 == option }.map(\.1)
    let joined = arguments.filter { $0.hasPrefix(option + "=") }.map {
      String($0.dropFirst(option.count + 1))
    }
    return apart + joined
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".", omittingEmptySubsequences: false).first.map(String.init)
      ?? name
  }
}

import TareModel
import TareWording

/// The commands that measure parts of a run again, on a machine that has what they need.
struct MeasureAgain {
  let header: Run.Header

  /// One cell.
  func command(_ key: CellKey) -> CommandLineText {
    let measure = key.measure.isBenchmark ? "--benchmark" : "--metric"
    return command(
      dataset: key.dataset, runtime: key.runtime,
      (key.loader == CellKey.noLoader ? [] : ["--loader", key.loader])
        + ["--representation", key.representation, measure, key.measure.name],
      representations: [key.representation])
  }

  /// All that a run measured of a dataset on a runtime.
  func command(dataset: String, runtime: String) -> CommandLineText {
    let kinds = ["--metric", "--benchmark"].flatMap(given)
    return command(
      dataset: dataset, runtime: runtime,
      ["--representation", "--loader"].flatMap(given)
        // Or it would ask the experiments as well.
        + (kinds.isEmpty ? ["--metric", "*", "--benchmark", "*"] : kinds),
      representations: header.catalog.representations.map(\.name))
  }

  private func command(
    dataset: String, runtime: String, _ cells: [String], representations: [String]
  ) -> CommandLineText {
    CommandLineText(
      ["tare", "run", "--data", data(dataset), "--runtime", runtime] + cells
        + ["--preset", header.preset] + records(dataset) + plugins(representations))
  }

  /// The name of a bundled dataset, or the path by which the run was given another.
  private func data(_ dataset: String) -> String {
    let paths = values(of: "--data")
    // The manifest of a folder may call its dataset otherwise.
    let only = paths.count == 1 ? paths.first : nil
    return paths.first { Self.stem($0) == dataset } ?? only ?? dataset
  }

  /// What the run was told of the records: where they are, their fields, and how many are drawn, by which seed.
  private func records(_ dataset: String) -> [String] {
    let sample = header.datasets.first { $0.name == dataset }?.sample
    return ["--records", "--id", "--match", "--collect", "--sample"].flatMap(given)
      + (sample.map { ["--seed", "\($0.seed)"] } ?? [])
  }

  /// Representations of the user's come from files that must be named again.
  private func plugins(_ representations: [String]) -> [String] {
    let names = Set(representations)
    let isAny = header.catalog.representations.contains { $0.isPlugin && names.contains($0.name) }
    return isAny ? given("--plugin") : []
  }

  /// An option with its values, as the run was given it.
  private func given(_ option: String) -> [String] {
    values(of: option).flatMap { [option, $0] }
  }

  private func values(of option: String) -> [String] {
    let arguments = header.command
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

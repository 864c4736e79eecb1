import TareFoundation
import TareModel
import TareRunner
import TareWording

/// Turns what stands after `--data` into datasets.
struct DatasetChoice {
  /// The folder of bundled datasets.
  var bundle: String

  /// Names of the bundled datasets, `cargo` first, for it is what the talk is about.
  var bundled: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: bundle)) ?? []
    let sets = names.filter {
      FileManager.default.fileExists(atPath: "\(bundle)/\($0)/manifest.json")
    }
    return sets.sorted { ($0 == "cargo" ? 0 : 1, $0) < ($1 == "cargo" ? 0 : 1, $1) }
  }

  /// What names each dataset, each once: the arguments, with patterns of bundled names written out,
  /// or all bundled ones where none is chosen.
  ///
  /// A pattern that fits nothing stays, to be refused as an unknown name.
  func sources(_ arguments: [String]) -> [String] {
    let bundled = bundled
    let patterns = arguments.map { isPattern($0) ? Glob($0) : nil }
    let names = zip(arguments, patterns).flatMap { argument, pattern -> [String] in
      guard let pattern else { return [argument] }
      let fitting = bundled.filter(pattern.matches)
      return fitting.isEmpty ? [argument] : pattern.leavesOut ? [] : fitting
    }
    let leftOut = patterns.compactMap(\.self).filter(\.leavesOut)
    var places: Set<String> = []
    return (names.isEmpty ? bundled : names).filter { name in
      (!isBundled(name) || leftOut.admit(name)) && places.insert(place(of: name)).inserted
    }
  }

  private func isPattern(_ argument: String) -> Bool {
    Glob.isPattern(argument) && !argument.contains("/")
      && !FileManager.default.fileExists(atPath: argument)
  }

  /// Where a dataset lies, by which two names of it are one.
  private func place(of name: String) -> String {
    let path = isBundled(name) ? "\(bundle)/\(name)" : name
    return name == "-" ? name : URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private func isBundled(_ name: String) -> Bool {
    !FileManager.default.fileExists(atPath: name) && bundled.contains(name)
  }

  /// A path that exists wins over a bundled dataset's name; `-` is standard input.
  func load(
    _ arguments: [String], _ options: DatasetOptions = DatasetOptions()
  ) throws(CommandFailure) -> [LoadedDataset] {
    var datasets: [LoadedDataset] = []
    for argument in sources(arguments) {
      var dataset = try read(argument, options)
      dataset.dataset.name = free(dataset.dataset.name, among: datasets.map(\.dataset.name))
      datasets.append(dataset)
    }
    return datasets
  }

  /// A dataset for experiments: the run's own, or a bundled one, taken from those chosen where it
  /// is the same file.
  func bundled(
    _ name: String, among chosen: [LoadedDataset]
  ) throws(CommandFailure) -> LoadedDataset? {
    if name == Experiment.anyDataset { return chosen.first }
    guard bundled.contains(name) else { return nil }
    let folder = URL(fileURLWithPath: "\(bundle)/\(name)").standardizedFileURL.path + "/"
    if let same = chosen.first(where: { $0.original.hasPrefix(folder) }) { return same }
    do throws(DatasetError) {
      var dataset = try LoadedDataset.read("\(bundle)/\(name)")
      dataset.dataset.name = free(name, among: chosen.map(\.dataset.name))
      return dataset
    } catch {
      throw CommandFailure(error)
    }
  }

  private func read(
    _ argument: String, _ options: DatasetOptions
  ) throws(CommandFailure) -> LoadedDataset {
    let isName = isBundled(argument)
    if !isName, !FileManager.default.fileExists(atPath: argument), !argument.contains("/"),
      !argument.contains("."), argument != "-"
    {
      throw CommandFailure(
        .missingInput,
        UnknownName(kind: "file or bundled dataset", name: argument, known: bundled).sentence,
        about: argument)
    }
    do throws(DatasetError) {
      return try LoadedDataset.read(isName ? "\(bundle)/\(argument)" : argument, options)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Two files of one name are told apart by a number.
  private func free(_ name: String, among taken: [String]) -> String {
    guard taken.contains(name) else { return name }
    let numbers = 2...(taken.count + 2)
    return numbers.map { "\(name)-\($0)" }.first { !taken.contains($0) } ?? name
  }
}

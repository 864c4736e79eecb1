import TareFoundation
import TareModel

/// asv's folder of results with all its history (`docs/source/dev.rst` of asv), or one file of it.
///
/// A file is a commit in an environment. Rows of columns may be cut short; results are the product
/// of all parameters; null is a benchmark that failed, NaN one that was skipped.
package enum AsvImporter: Importer {
  package static let name = "asv"
  package static let reads = "the folder 'results' of asv, or one result file in it"

  private static let benchmarksFile = "benchmarks.json"

  package static func knows(_ input: ImportInput) -> Bool {
    if let json = input.json { return json["result_columns"] != nil }
    return input.isFolder && root(input.path) != nil
  }

  /// The folder of results in a folder: itself, or that of a project.
  private static func root(_ path: String) -> String? {
    [path, path + "/results", path + "/.asv/results"].first { folder in
      FileManager.default.fileExists(atPath: "\(folder)/\(benchmarksFile)")
        || entries(folder).contains {
          FileManager.default.fileExists(atPath: "\(folder)/\($0)/machine.json")
        }
    }
  }

  private static func entries(_ folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard input.isFolder else {
      let machine = input.path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      let folder = machine.dropLast().joined(separator: "/")
      let known = try descriptions(folder.isEmpty ? "." : folder)
      return [try run(input, known)]
    }
    guard let root = root(input.path) else { return [] }
    let known = try descriptions(root)
    var runs: [ImportedRun] = []
    for machine in entries(root) where FileManager.default.isFolder("\(root)/\(machine)") == true {
      for file in entries("\(root)/\(machine)")
      where file.hasSuffix(".json") && file != "machine.json" {
        runs.append(try run(try ImportInput("\(root)/\(machine)/\(file)"), known))
      }
    }
    return runs.sorted {
      ($0.date?.text ?? "", $0.source.file) < ($1.date?.text ?? "", $1.source.file)
    }
  }

  /// What `benchmarks.json` says of each benchmark; nothing where the file is missing.
  private static func descriptions(_ root: String) throws(ImportError) -> JSONField? {
    let path = "\(root)/\(benchmarksFile)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    return try ImportInput(path).json
  }

  private static func run(
    _ input: ImportInput, _ known: JSONField?
  ) throws(ImportError) -> ImportedRun {
    guard let json = input.json else {
      throw ImportError(.bad, "\(input.path):1: this is no JSON")
    }
    let version = try json.required("version")
    guard try version.number == 2 else {
      throw version.fault("is not 2, the format of asv's results that this program reads")
    }
    var columns: [String] = []
    for column in try json.required("result_columns").items { columns.append(try column.string) }
    var results: [BenchmarkResult] = []
    for (name, row) in try json.required("results").members {
      results += try AsvRow(name: name, row: row, columns: columns, known: known?[name]).results
    }
    let machine = json["params"]
    let fact = { (name: String) in machine?[name]?.plainText }
    let source = ImportSource(
      tool: self.name, file: input.name, commit: try json.required("commit_hash").string,
      environment: [fact("machine"), json["env_name"]?.plainText].compactMap(\.self)
        .joined(separator: " "))
    return ImportedRun(
      source, date: Moment(milliseconds: try json.required("date").number),
      host: HostFacts.list([
        ("system", fact("os")), ("architecture", fact("arch")), ("CPU", fact("cpu")),
        ("cores", fact("num_cpu")), ("memory", fact("ram")), ("machine", fact("machine")),
        // An environment that exists already is told by its path, which is nobody's concern.
        ("python", json["python"]?.plainText.map(ImportInput.name)),
      ]), results: results)
  }
}

import TareModel

/// pytest-benchmark's JSON: of `--benchmark-json` with samples, of `--benchmark-save` without, and
/// what pytest-benchmem adds to it.
package enum PytestBenchmarkImporter: Importer {
  package static let name = "pytest-benchmark"
  package static let reads = "what '--benchmark-json' or '--benchmark-save' writes"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json else { return false }
    return json["machine_info"] != nil && json["benchmarks"]?.isArray ?? false
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    var results: [BenchmarkResult] = []
    for benchmark in try json.required("benchmarks").items {
      results += try self.results(benchmark)
    }
    let commit = json["commit_info"]
    let text = { (name: String, unknown: String) -> String? in
      commit?[name]?.plainText.flatMap { $0 == unknown ? nil : $0 }
    }
    let source = ImportSource(
      tool: name, version: json["version"]?.plainText, file: input.name,
      commit: text("id", "unversioned"), branch: text("branch", "(unknown)"))
    let date = json["datetime"]
    let moment = (try date?.string).flatMap { Moment($0) }
    if let date, moment == nil { throw date.fault("is no date") }
    return [ImportedRun(source, date: moment, host: host(json), results: results)]
  }

  private static func host(_ json: JSONField) -> [Fact] {
    let machine = json["machine_info"]
    let python = ["python_implementation", "python_version"].compactMap {
      machine?[$0]?.plainText
    }.joined(separator: " ")
    let isDirty = json["commit_info"]?["dirty"]?.plainText == "true"
    return HostFacts.list([
      ("system", machine?["system"]?.plainText), ("kernel", machine?["release"]?.plainText),
      ("architecture", machine?["machine"]?.plainText),
      ("CPU", machine?["cpu"]?["brand_raw"]?.plainText),
      ("cores", machine?["cpu"]?["count"]?.plainText), ("python", python),
      ("work tree", isDirty ? "with changes" : nil),
    ])
  }

  private static func results(_ benchmark: JSONField) throws(ImportError) -> [BenchmarkResult] {
    let fullname = try benchmark.required("fullname", or: "name").string
    let parameters = try benchmark["params"]?.parameters ?? []
    // The parameters stand in the name too.
    let name = parameters.isEmpty ? fullname : String(fullname.prefix { $0 != "[" })
    let stats = try benchmark.required("stats")
    let data = try stats["data"]?.numbers ?? []
    let time = BenchmarkResult(
      .init(name, parameters), in: "s", value: try stats.required("median").number,
      low: data.isEmpty ? try stats["q1"]?.number : nil,
      high: data.isEmpty ? try stats["q3"]?.number : nil, processes: [data])
    return [time].compactMap(\.self) + (try memory(benchmark, name, parameters))
  }

  private static let memories = [
    ("peak_bytes", "peak memory", "B"), ("total_bytes", "allocated memory", "B"),
    ("allocations", "allocations", "count"),
  ]

  /// By pytest-benchmem: one figure for each round, all in one process.
  private static func memory(
    _ benchmark: JSONField, _ name: String, _ parameters: [Fact]
  ) throws(ImportError) -> [BenchmarkResult] {
    guard let memory = benchmark["extra_info"]?["benchmem"] else { return [] }
    var results: [BenchmarkResult?] = []
    for (field, measure, unit) in memories {
      guard let figures = memory[field] else { continue }
      results.append(
        BenchmarkResult(
          .init(name, parameters, measure: measure), in: unit, processes: [try figures.numbers]))
    }
    return results.compactMap(\.self)
  }
}

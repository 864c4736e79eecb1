import TareModel

/// pyperf's JSON, of one benchmark or a suite of them (`pyperf/_bench.py`).
///
/// A run is a process; its values are for one loop. Calibrations have warm-ups and no value.
/// Metadata that all have in common stand once above them.
package enum PyperfImporter: Importer {
  package static let name = "pyperf"
  package static let reads = "what 'pyperf … -o FILE.json' writes"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json, let first = try? json["benchmarks"]?.items.first else {
      return false
    }
    // What lacks its runs is told so, and not that nobody knows it.
    let isAlone = json["machine_info"] == nil && json["context"] == nil
    return first["runs"] != nil || json["version"] != nil && isAlone
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    let mark = try json.required("version")
    guard case .string("1.0") = mark.node.value else {
      throw mark.fault("is not \"1.0\", the format of pyperf that this program reads")
    }
    let shared = json["metadata"]
    var dates: [Moment] = []
    var results: [BenchmarkResult] = []
    for benchmark in try json.required("benchmarks").items {
      if let result = try result(benchmark, shared, &dates) { results.append(result) }
    }
    let fact = { (name: String) -> String? in Self.fact(name, shared, json) }
    let source = ImportSource(
      tool: name, version: fact("perf_version"), file: input.name, commit: fact("commit_id"),
      branch: fact("commit_branch"))
    let platform = fact("platform")
    return [
      ImportedRun(
        source, date: dates.min { $0.text < $1.text },
        host: HostFacts.list([
          ("system", platform?.split(separator: "-").first.map(String.init)),
          ("platform", platform), ("CPU", fact("cpu_model_name")), ("cores", fact("cpu_count")),
          ("python", python(fact)),
        ]), results: results)
    ]
  }

  /// A fact of the file, or else of its only benchmark.
  private static func fact(_ name: String, _ shared: JSONField?, _ json: JSONField) -> String? {
    let benchmarks = (try? json["benchmarks"]?.items) ?? []
    let own = benchmarks.first?["metadata"]
    let first = (try? benchmarks.first?["runs"]?.items.first)?["metadata"]
    return [shared, own, first].lazy.compactMap { $0?[name]?.plainText }.first
  }

  private static func python(_ fact: @escaping (String) -> String?) -> String? {
    guard let version = fact("python_version") else { return nil }
    let number = version.split(separator: " ").first.map(String.init) ?? version
    return [fact("python_implementation"), number].compactMap(\.self).joined(separator: " ")
  }

  private static func result(
    _ benchmark: JSONField, _ shared: JSONField?, _ dates: inout [Moment]
  ) throws(ImportError) -> BenchmarkResult? {
    let own = benchmark["metadata"]
    guard let name = try (own?["name"] ?? shared?["name"])?.string else {
      throw benchmark.fault("has no 'name' in its metadata")
    }
    let unit = try (own?["unit"] ?? shared?["unit"])?.string ?? "second"
    var processes: [[Double]] = []
    for run in try benchmark.required("runs").items {
      if let date = run["metadata"]?["date"] {
        guard let moment = Moment(try date.string) else { throw date.fault("is no date") }
        dates.append(moment)
      }
      guard let values = run["values"] else { continue }
      for value in try values.items where try value.number <= 0 {
        throw value.fault("is not above 0, which pyperf itself refuses")
      }
      processes.append(try values.numbers)
    }
    let measure = ["second": BenchmarkResult.Key.time, "byte": "memory"][unit] ?? "value"
    let key = BenchmarkResult.Key(name, measure: measure)
    return BenchmarkResult(key, in: unit, processes: processes)
      ?? BenchmarkResult(
        key, unit: ForeignUnit(unit).name, outcome: .unavailable(why: "no run has a value"))
  }
}

import TareModel

/// hyperfine's JSON up to 1.20: seconds of each run of each command.
package enum Hyperfine1Importer: Importer {
  package static let name = "hyperfine"
  package static let reads = "what '--export-json' of hyperfine 1 writes"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json, json["schema_version"] == nil,
      let first = try? json["results"]?.items.first
    else { return false }
    return first["command"] != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    var results: [BenchmarkResult] = []
    for command in try json.required("results").items { results += try self.results(command) }
    return [ImportedRun(ImportSource(tool: name, file: input.name), results: results)]
  }

  private static func results(_ command: JSONField) throws(ImportError) -> [BenchmarkResult] {
    let name = try command.required("command").string
    let parameters = try command["parameters"]?.parameters ?? []
    let times = try command["times"]?.numbers ?? []
    let note = HyperfineExits.note(try command["exit_codes"]?.items ?? [])
    // Every run of a command is a process of its own.
    let time = BenchmarkResult(
      .init(name, parameters), in: "second",
      value: try command.required("median", or: "mean").number,
      processes: times.map { [$0] }, note: note)
    let memory = BenchmarkResult(
      .init(name, parameters, measure: "peak memory"), in: "byte",
      processes: try (command["memory_usage_byte"]?.numbers ?? []).map { [$0] }, note: note)
    return [time, memory].compactMap(\.self)
  }
}

/// What commands ended with.
enum HyperfineExits {
  /// A sentence where some ended with a failure: what fails early is fast.
  static func note(_ exits: [JSONField]) -> String? {
    let failed = exits.count { $0.plainText != "0" }
    return failed == 0 ? nil : "\(failed) of \(exits.count) runs ended with a failure"
  }
}

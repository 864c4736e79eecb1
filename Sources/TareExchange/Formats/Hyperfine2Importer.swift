import TareModel

/// hyperfine's JSON from 2.0 on: several metrics of each run of each command.
package enum Hyperfine2Importer: Importer {
  package static let name = "hyperfine-2"
  package static let reads = "what '--export-json' of hyperfine 2 writes"

  package static func knows(_ input: ImportInput) -> Bool {
    input.json?["schema_version"] != nil && input.json?["results"] != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    let version = try json.required("schema_version")
    guard try version.number == 2 else {
      throw version.fault("is not 2, the format of hyperfine that this program reads")
    }
    var results: [BenchmarkResult] = []
    for command in try json.required("results").items { results += try self.results(command) }
    let metadata = json["metadata"]
    let platform = metadata?["platform"]
    return [
      ImportedRun(
        ImportSource(
          tool: Hyperfine1Importer.name, version: metadata?["hyperfine_version"]?.plainText,
          file: input.name),
        date: (metadata?["start_time"]?.plainText).flatMap { Moment($0) },
        host: HostFacts.list([
          ("system", platform?["os"]?.plainText),
          ("architecture", platform?["architecture"]?.plainText),
        ]), results: results)
    ]
  }

  private static func results(_ command: JSONField) throws(ImportError) -> [BenchmarkResult] {
    let name = try command.required("command").string
    let parameters = try command["parameters"]?.parameters ?? []
    var series: [(metric: String, unit: String, values: [Double])] = []
    var exits: [JSONField] = []
    for measurement in try command.required("measurements").items {
      for (metric, field) in try measurement.members {
        guard field.isObject else {
          if metric == "exit_code" { exits.append(field) }
          continue
        }
        let value = try field.required("value").number
        if let place = series.firstIndex(where: { $0.metric == metric }) {
          series[place].values.append(value)
        } else {
          series.append((metric, try field.required("unit").string, [value]))
        }
      }
    }
    return series.compactMap { metric, unit, values in
      BenchmarkResult(
        .init(name, parameters, measure: measures[metric] ?? metric), in: unit,
        processes: values.map { [$0] }, note: HyperfineExits.note(exits))
    }
  }

  private static let measures = [
    "time_wall_clock": BenchmarkResult.Key.time, "time_cpu": "cpu time",
    "time_user": "user time", "time_system": "system time",
    "memory_peak_resident": "peak memory",
  ]
}

import TareModel

/// Google Benchmark's JSON (`json_reporter.cc`); each repetition is a sample.
package enum GoogleBenchmarkImporter: Importer {
  package static let name = "google-benchmark"
  package static let reads = "what '--benchmark_out=FILE.json' of Google Benchmark writes"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json, json["context"] != nil,
      let first = try? json["benchmarks"]?.items.first
    else { return false }
    return first["name"] != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    let context = try json.required("context")
    if let version = context["json_schema_version"] {
      guard try version.number == 1 else {
        throw version.fault("is not 1, the format of Google Benchmark that this program reads")
      }
    }
    var order: [String] = []
    var benchmarks: [String: [JSONField]] = [:]
    for benchmark in try json.required("benchmarks").items {
      let name = try benchmark.required("run_name", or: "name").string
      if benchmarks[name] == nil { order.append(name) }
      benchmarks[name, default: []].append(benchmark)
    }
    var results: [BenchmarkResult] = []
    for name in order { results += try self.results(name, benchmarks[name] ?? []) }
    let date = context["date"]
    let moment = (try date?.string).flatMap { Moment($0) }
    if let date, moment == nil { throw date.fault("is no date") }
    return [
      ImportedRun(
        ImportSource(
          tool: "Google Benchmark", version: context["library_version"]?.plainText, file: input.name
        ),
        date: moment,
        host: HostFacts.list([
          ("cores", context["num_cpus"]?.plainText),
          ("frequency before", context["mhz_per_cpu"]?.plainText.map { "\($0) MHz" }),
          ("library build", context["library_build_type"]?.plainText),
        ]), results: results)
    ]
  }

  private static let measures = [("real_time", BenchmarkResult.Key.time), ("cpu_time", "cpu time")]

  private static func results(
    _ name: String, _ all: [JSONField]
  ) throws(ImportError) -> [BenchmarkResult] {
    if let wrong = all.first(where: { $0["error_occurred"]?.plainText == "true" }) {
      let why = wrong["error_message"]?.plainText ?? "the benchmark failed"
      return [BenchmarkResult(.init(name), unit: "s", outcome: .failed(why: why))]
    }
    if let skipped = all.first(where: { $0["skipped"]?.plainText == "true" }) {
      let why = skipped["skip_message"]?.plainText ?? "the benchmark skipped itself"
      return [BenchmarkResult(.init(name), unit: "s", outcome: .unavailable(why: why))]
    }
    var samples = all.filter { $0["run_type"]?.plainText != "aggregate" }
    let areSamples = !samples.isEmpty
    // Where aggregates alone were asked for there is no sample.
    if !areSamples { samples = all.filter { $0["aggregate_name"]?.plainText == "median" } }
    var results: [BenchmarkResult?] = []
    for (field, measure) in measures {
      var values: [Double] = []
      for sample in samples { values.append(try sample.required(field).number) }
      results.append(
        BenchmarkResult(
          .init(name, measure: measure), in: samples.first?["time_unit"]?.plainText ?? "ns",
          value: areSamples ? nil : values.first, processes: areSamples ? [values] : []))
    }
    for (counter, values) in try GoogleCounters.all(samples) {
      let (measure, unit) = GoogleCounters.measure(counter)
      results.append(
        values.allSatisfy(\.isFigure)
          ? BenchmarkResult(
            .init(name, measure: measure), in: unit, value: areSamples ? nil : values.first,
            processes: areSamples ? [values] : [])
          : BenchmarkResult(
            .init(name, measure: measure), unit: ForeignUnit(unit).name,
            outcome: .unavailable(why: "the counter has no figure, or one beyond 2^53")))
    }
    return results.compactMap(\.self)
  }
}

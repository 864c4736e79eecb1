import TareModel

/// BenchmarkDotNet's full JSON (`JsonExporterBase.cs`): times in nanoseconds with every measured
/// iteration, and the bytes that an operation allocates.
package enum BenchmarkDotNetImporter: Importer {
  package static let name = "benchmarkdotnet"
  package static let reads = "the file '…-report-full.json' of BenchmarkDotNet"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json else { return false }
    return json["HostEnvironmentInfo"] != nil && json["Benchmarks"]?.isArray ?? false
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    var results: [BenchmarkResult] = []
    for benchmark in try json.required("Benchmarks").items {
      results += try self.results(benchmark)
    }
    let host = json["HostEnvironmentInfo"]
    let fact = { (name: String) in host?[name]?.plainText }
    let source = ImportSource(
      tool: "BenchmarkDotNet", version: fact("BenchmarkDotNetVersion"), file: input.name)
    return [
      ImportedRun(
        source,
        host: HostFacts.list([
          ("system", fact("OsVersion")), ("architecture", fact("Architecture")),
          ("CPU", fact("ProcessorName")), ("cores", fact("LogicalCoreCount")),
          ("runtime", fact("RuntimeVersion")),
        ]), results: results)
    ]
  }

  private static func results(_ benchmark: JSONField) throws(ImportError) -> [BenchmarkResult] {
    let parameters = parameters(benchmark["Parameters"]?.plainText ?? "")
    let full = try benchmark.required("FullName").string
    // The parameters stand in the name too, in brackets.
    let name = parameters.isEmpty ? full : String(full.prefix { $0 != "(" })
    guard let statistics = benchmark["Statistics"] else {
      let why = "BenchmarkDotNet has no statistics of it"
      return [BenchmarkResult(.init(name, parameters), unit: "s", outcome: .failed(why: why))]
    }
    let time = BenchmarkResult(
      .init(name, parameters), in: "ns", value: try statistics.required("Median").number,
      processes: [try statistics["OriginalValues"]?.numbers ?? []])
    let bytes = try benchmark["Memory"]?["BytesAllocatedPerOperation"]?.number
    let memory = bytes.flatMap {
      BenchmarkResult(.init(name, parameters, measure: "allocated memory"), in: "B", value: $0)
    }
    return [time, memory].compactMap(\.self)
  }

  /// `N=10&Kind=a`.
  private static func parameters(_ text: String) -> [Fact] {
    text.split(separator: "&").compactMap { piece in
      guard let sign = piece.firstIndex(of: "=") else { return nil }
      return Fact(String(piece[..<sign]), String(piece[sign...].dropFirst()))
    }
  }
}

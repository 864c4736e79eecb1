import TareModel

/// pytest-codspeed's results of its walltime instrument, which keep no samples.
package enum CodSpeedImporter: Importer {
  package static let name = "pytest-codspeed"
  package static let reads = "a result file of pytest-codspeed's walltime instrument"

  package static func knows(_ input: ImportInput) -> Bool {
    input.json?["creator"]?["name"]?.plainText == name
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    let instrument = try json.required("instrument").required("type")
    guard try instrument.string == "walltime" else {
      throw instrument.fault("is not \"walltime\", of which alone there are figures in the file")
    }
    var results: [BenchmarkResult] = []
    for benchmark in try json.required("benchmarks").items {
      let name = try benchmark.required("uri", or: "name").string
      let stats = try benchmark.required("stats")
      let result = BenchmarkResult(
        .init(name), in: "ns", value: try stats.required("median_ns").number,
        low: try stats["q1_ns"]?.number, high: try stats["q3_ns"]?.number)
      if let result { results.append(result) }
    }
    let source = ImportSource(
      tool: name, version: json["creator"]?["version"]?.plainText, file: input.name)
    return [ImportedRun(source, results: results)]
  }
}

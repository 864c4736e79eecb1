import TareFoundation
import TareModel

/// The folder `target/criterion` of Criterion: of each benchmark what was measured last. A sample
/// is the time of so many iterations.
package enum CriterionImporter: Importer {
  package static let name = "criterion"
  static let tool = "Criterion"
  package static let reads = "the folder 'target/criterion' of Criterion"

  package static func knows(_ input: ImportInput) -> Bool {
    input.isFolder && !folders(input.path).isEmpty
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    var results: [BenchmarkResult] = []
    var dates: [Moment] = []
    for folder in folders(input.path) {
      let sample = try ImportInput("\(folder)/sample.json")
      let estimates = try ImportInput("\(folder)/estimates.json").json
      let benchmark = try ImportInput("\(folder)/benchmark.json").json
      guard let json = sample.json, let estimates, let benchmark else {
        throw ImportError(.bad, "\(folder): these files of Criterion are no JSON")
      }
      if let date = sample.written { dates.append(date) }
      let estimate = try estimates.required("slope", or: "mean")
      let ends = try estimate.required("confidence_interval")
      let result = BenchmarkResult(
        .init(try benchmark.required("full_id").string), in: "ns",
        value: try estimate.required("point_estimate").number,
        low: try ends.required("lower_bound").number,
        high: try ends.required("upper_bound").number,
        processes: [try samples(json.required("times"), by: json.required("iters"))])
      if let result { results.append(result) }
    }
    return [
      ImportedRun(
        ImportSource(tool: tool, file: input.name), date: dates.max { $0.text < $1.text },
        results: results)
    ]
  }

  /// The time of one iteration, of each sample.
  static func samples(_ times: JSONField, by counts: JSONField) throws(ImportError) -> [Double] {
    let (numbers, loops) = (try times.numbers, try counts.numbers)
    guard numbers.count == loops.count, loops.allSatisfy({ $0 > 0 }) else {
      throw counts.fault("has not one count above 0 for each time")
    }
    return zip(numbers, loops).map { $0 / $1 }
  }

  /// A group, a function and a value.
  private static let deepest = 3

  /// The folders `new` of all benchmarks in the folder of a project, or in Criterion's own.
  private static func folders(_ path: String) -> [String] {
    let files = FileManager.default
    let root = ["\(path)/target/criterion", "\(path)/criterion"].first {
      files.isFolder($0) == true
    }
    func found(in folder: String, depth: Int) -> [String] {
      if files.fileExists(atPath: "\(folder)/new/sample.json") { return ["\(folder)/new"] }
      guard depth < deepest else { return [] }
      let names = ((try? files.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      return names.map { "\(folder)/\($0)" }.filter { files.isFolder($0) == true }
        .flatMap { found(in: $0, depth: depth + 1) }
    }
    return found(in: root ?? path, depth: 0)
  }
}

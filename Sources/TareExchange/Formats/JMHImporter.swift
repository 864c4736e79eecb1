import TareModel

/// JMH's JSON (`JSONResultFormat.java`), which package-benchmark of Swift writes too: a fork is a
/// process and an iteration a sample; what is not a number is the text "NaN".
package enum JMHImporter: Importer {
  package static let name = "jmh"
  package static let reads = "what '-rf json' of JMH writes"

  package static func knows(_ input: ImportInput) -> Bool {
    guard let json = input.json, json.isArray, let first = try? json.items.first else {
      return false
    }
    return first["primaryMetric"] != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    guard let json = input.json else { return [] }
    var results: [BenchmarkResult] = []
    let items = try json.items
    for item in items { results += try self.results(item) }
    let first = items.first
    return [
      ImportedRun(
        ImportSource(tool: "JMH", version: first?["jmhVersion"]?.plainText, file: input.name),
        host: HostFacts.list([
          ("Java", first?["vmVersion"]?.plainText),
          ("virtual machine", first?["vmName"]?.plainText),
        ]), results: results)
    ]
  }

  private static func results(_ item: JSONField) throws(ImportError) -> [BenchmarkResult] {
    let name = try item.required("benchmark").string
    let parameters = try item["params"]?.parameters ?? []
    let mode = item["mode"]?.plainText ?? ""
    let measure = mode == "thrpt" ? "throughput" : BenchmarkResult.Key.time
    var results = [
      try result(
        .init(name, parameters, measure: measure), try item.required("primaryMetric"),
        isHigherBetter: mode == "thrpt")
    ]
    for (metric, field) in try item["secondaryMetrics"]?.members ?? [] {
      results.append(
        try result(.init(name, parameters, measure: metric), field, isHigherBetter: false))
    }
    return results
  }

  private static func result(
    _ key: BenchmarkResult.Key, _ metric: JSONField, isHigherBetter: Bool
  ) throws(ImportError) -> BenchmarkResult {
    let unit = metric["scoreUnit"]?.plainText ?? ""
    let score = try metric.required("score")
    guard score.plainText != "NaN" else {
      return BenchmarkResult(
        key, unit: ForeignUnit(unit).name, outcome: .unavailable(why: "JMH's score is NaN"))
    }
    let ends = try metric["scoreConfidence"]?.items ?? []
    let end = { (place: Int) throws(ImportError) -> Double? in
      guard ends.count == 2, ends[place].plainText != "NaN" else { return nil }
      return try ends[place].number
    }
    return BenchmarkResult(
      key, in: unit, value: try score.number, low: try end(0), high: try end(1),
      processes: try samples(metric), isHigherBetter: isHigherBetter)
      ?? BenchmarkResult(
        key, unit: ForeignUnit(unit).name, outcome: .unavailable(why: "JMH has no score"))
  }

  /// Of each fork its iterations; where they are histograms of single calls, their means.
  private static func samples(_ metric: JSONField) throws(ImportError) -> [[Double]] {
    var forks: [[Double]] = []
    if let raw = metric["rawData"] {
      for fork in try raw.items { forks.append(try fork.numbers) }
    } else if let histograms = metric["rawDataHistogram"] {
      for fork in try histograms.items {
        var means: [Double] = []
        for iteration in try fork.items { means.append(try mean(iteration)) }
        forks.append(means)
      }
    }
    return forks
  }

  private static func mean(_ histogram: JSONField) throws(ImportError) -> Double {
    var (sum, count) = (0.0, 0.0)
    for entry in try histogram.items {
      let pair = try entry.numbers
      guard pair.count == 2 else { throw entry.fault("is no pair of a value and a count") }
      sum += pair[0] * pair[1]
      count += pair[1]
    }
    guard count > 0 else { throw histogram.fault("is a histogram of nothing") }
    return sum / count
  }
}

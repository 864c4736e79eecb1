import TareModel

/// One benchmark of a result file of asv: columns, of which each has a place for every combination
/// of parameters.
struct AsvRow {
  let name: String
  let row: JSONField
  let columns: [String]
  /// The benchmark in `benchmarks.json`.
  let known: JSONField?

  var results: [BenchmarkResult] {
    get throws(ImportError) {
      let combinations = try parameters(try names())
      // A benchmark that failed as a whole has nothing, or a list of nothing.
      let values = try column("result")?.items ?? []
      let (low, high) = (try column("stats_ci_99_a")?.items, try column("stats_ci_99_b")?.items)
      let samples = try column("samples")?.items
      let version = try column("version")?.plainText
      var results: [BenchmarkResult] = []
      for (place, parameters) in combinations.enumerated() {
        let key = BenchmarkResult.Key(name, parameters, measure: measure)
        let value = values.indices.contains(place) ? values[place] : nil
        guard let value, !value.isNull, !value.isNaN else {
          results.append(absent(key, isSkipped: value?.isNaN ?? false, version))
          continue
        }
        let result = BenchmarkResult(
          key, in: unit, value: try value.number, low: try figure(low, place),
          high: try figure(high, place), processes: [try list(samples, place)],
          isHigherBetter: false, version: version)
        if let result { results.append(result) }
      }
      return results
    }
  }

  private func absent(
    _ key: BenchmarkResult.Key, isSkipped: Bool, _ version: String?
  ) -> BenchmarkResult {
    BenchmarkResult(
      key, unit: ForeignUnit(unit).name,
      outcome: isSkipped
        ? .unavailable(why: "asv skipped it") : .failed(why: "asv has no result of it"),
      version: version)
  }

  /// Nil where the row was cut short before it.
  private func column(_ name: String) throws(ImportError) -> JSONField? {
    // Results of asv before 0.5 are lists alone; now a row may be null for a failure.
    guard !row.isNull, let index = columns.firstIndex(of: name) else { return nil }
    let fields = try row.items
    guard fields.indices.contains(index), !fields[index].isNull else { return nil }
    return fields[index]
  }

  private func figure(_ fields: [JSONField]?, _ place: Int) throws(ImportError) -> Double? {
    guard let fields, fields.indices.contains(place) else { return nil }
    let field = fields[place]
    // The end of an interval may be anywhere, and then is as good as none.
    if case .number(let number) = field.node.value, !number.isFinite { return nil }
    return field.isNull ? nil : try field.number
  }

  private func list(_ fields: [JSONField]?, _ place: Int) throws(ImportError) -> [Double] {
    guard let fields, fields.indices.contains(place), !fields[place].isNull else { return [] }
    return try fields[place].numbers
  }

  /// The product of all parameters, the last one fastest, as asv flattens it.
  private func parameters(_ names: [String]) throws(ImportError) -> [[Fact]] {
    var combinations: [[Fact]] = [[]]
    for (place, values) in (try column("params")?.items ?? []).enumerated() {
      let name = names.indices.contains(place) ? names[place] : "param\(place + 1)"
      var facts: [Fact] = []
      for value in try values.items { facts.append(Fact(name, Self.plain(value))) }
      combinations = combinations.flatMap { before in facts.map { before + [$0] } }
    }
    return combinations
  }

  private func names() throws(ImportError) -> [String] {
    var names: [String] = []
    for name in try known?["param_names"]?.items ?? [] { names.append(try name.string) }
    return names
  }

  /// Parameters are written as Python shows them; a text without its quotes.
  private static func plain(_ field: JSONField) -> String {
    let text = field.plainText ?? "…"
    guard text.count > 1, let first = text.first, first == "'" || first == "\"",
      text.last == first
    else { return text }
    return String(text.dropFirst().dropLast())
  }

  /// By what the benchmark is called where `benchmarks.json` does not know it.
  private var type: String {
    if let type = known?["type"]?.plainText { return type }
    let word = name.split(separator: ".").last.map(String.init) ?? name
    let types = [
      ("timeraw", "time"), ("time", "time"), ("peakmem", "peakmemory"), ("mem", "memory"),
    ]
    return types.first { word.hasPrefix($0.0) }?.1 ?? "track"
  }

  private var measure: String {
    ["time": BenchmarkResult.Key.time, "memory": "memory", "peakmemory": "peak memory"][type]
      ?? "value"
  }

  private var unit: String {
    known?["unit"]?.plainText ?? ["time": "seconds", "memory": "bytes", "peakmemory": "bytes"][type]
      ?? "unit"
  }
}

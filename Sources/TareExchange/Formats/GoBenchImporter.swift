import TareModel

/// Go's benchmark format (design 14313): lines of configuration, then of each run a name, a count
/// and pairs of a value and a unit. A repeated line is a further sample.
package enum GoBenchImporter: Importer {
  package static let name = "go"
  package static let reads = "the text that 'go test -bench .' prints"

  package static func knows(_ input: ImportInput) -> Bool {
    guard !input.isFolder, input.json == nil else { return false }
    return input.text.split(whereSeparator: \.isNewline).contains { isResult($0) }
  }

  private static func isResult(_ line: Substring) -> Bool {
    let words = line.split(whereSeparator: \.isWhitespace)
    return words.count >= 4 && words[0].hasPrefix("Benchmark") && Int(words[1]) != nil
  }

  package static func runs(of input: ImportInput) throws(ImportError) -> [ImportedRun] {
    var facts: [String: String] = [:]
    var order: [BenchmarkResult.Key] = []
    var samples: [BenchmarkResult.Key: (unit: String, values: [Double])] = [:]
    let lines = input.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (number, line) in lines.enumerated() {
      guard isResult(line) else {
        if let (name, value) = configuration(line) { facts[name] = value }
        continue
      }
      let words = line.split(whereSeparator: \.isWhitespace)
      let (name, parameters) = benchmark(String(words[0]), package: facts["pkg"])
      for place in stride(from: 2, to: words.count - 1, by: 2) {
        guard let value = Double(words[place]), value.isFigure else {
          throw ImportError(
            input.path, line: number + 1, "'\(words[place])' stands where a number should be")
        }
        let unit = String(words[place + 1])
        let key = BenchmarkResult.Key(name, parameters, measure: measures[unit] ?? unit)
        if samples[key] == nil { order.append(key) }
        samples[key, default: (unit, [])].values.append(value)
      }
    }
    let results = order.compactMap { key in
      samples[key].flatMap { BenchmarkResult(key, in: $0.unit, processes: [$0.values]) }
    }
    return [
      ImportedRun(
        ImportSource(tool: "Go", file: input.name),
        host: HostFacts.list([
          ("system", facts["goos"]), ("architecture", facts["goarch"]), ("CPU", facts["cpu"]),
        ]), results: results)
    ]
  }

  private static let measures = [
    "ns/op": BenchmarkResult.Key.time, "sec/op": BenchmarkResult.Key.time, "B/op": "memory",
    "allocs/op": "allocations", "MB/s": "throughput",
  ]

  /// `pkg: example.org/p`.
  private static func configuration(_ line: Substring) -> (String, String)? {
    guard let colon = line.firstIndex(of: ":"), let first = line.first, first.isLowercase,
      !line[..<colon].contains(where: \.isWhitespace)
    else { return nil }
    let value = line[line.index(after: colon)...].drop(while: \.isWhitespace)
    return (String(line[..<colon]), String(value))
  }

  /// `BenchmarkX/n=10-8` is X of `n` 10 on 8 processors.
  private static func benchmark(_ text: String, package: String?) -> (String, [Fact]) {
    var parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    var processors: [Fact] = []
    if let last = parts.last, let dash = last.lastIndex(of: "-"),
      let count = Int(last[last.index(after: dash)...]), dash != last.startIndex
    {
      parts[parts.count - 1] = String(last[..<dash])
      processors = [Fact("processors", "\(count)")]
    }
    var names: [String] = []
    var parameters: [Fact] = []
    for part in parts {
      if let sign = part.firstIndex(of: "="), sign != part.startIndex {
        parameters.append(
          Fact(String(part[..<sign]), String(part[part.index(after: sign)...])))
      } else {
        names.append(part)
      }
    }
    let name = names.joined(separator: "/")
    return (package.map { "\($0).\(name)" } ?? name, parameters + processors)
  }
}

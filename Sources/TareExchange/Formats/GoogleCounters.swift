/// What a benchmark of Google Benchmark counted itself (`state.counters`) and what the library adds
/// to it: numbers beside those that every run has.
enum GoogleCounters {
  /// Numbers that every run has, and those that a run of complexity has.
  private static let others: Set<String> = [
    "family_index", "per_family_instance_index", "repetitions", "repetition_index", "threads",
    "iterations", "real_time", "cpu_time", "cpu_coefficient", "real_coefficient", "rms",
  ]
  /// What the library counts, and in what.
  private static let known = [
    "bytes_per_second": ("throughput", "B/s"), "items_per_second": ("items", "items/s"),
    "max_bytes_used": ("peak memory", "B"), "total_allocated_bytes": ("allocated memory", "B"),
    "allocs_per_iter": ("allocations", "count"),
  ]

  /// What it measures, and its unit. The format says of no other whether it is a rate: its name
  /// may.
  static func measure(_ counter: String) -> (name: String, unit: String) {
    if let known = known[counter] { return known }
    return (counter, counter.hasSuffix("_per_second") ? "1/s" : "count")
  }

  /// Each counter with its numbers, one for each run that has it, in the order of the file.
  static func all(_ runs: [JSONField]) throws(ImportError) -> [(String, [Double])] {
    var order: [String] = []
    var values: [String: [Double]] = [:]
    for run in runs {
      for (name, field) in try run.members where !others.contains(name) {
        guard case .number(let number) = field.node.value else { continue }
        if values[name] == nil { order.append(name) }
        values[name, default: []].append(number)
      }
    }
    return order.map { ($0, values[$0] ?? []) }
  }
}

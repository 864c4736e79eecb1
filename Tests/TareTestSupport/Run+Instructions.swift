package import TareModel

extension Run {
  /// Adds counts of a benchmark's instructions by representation: of dict by key, of the others by
  /// attribute.
  package mutating func count(
    _ benchmark: String, _ counts: [String: Int], runtime: String = "cpython-3.13.0"
  ) {
    let metric = MetricDescriptor(
      name: "instructions-\(benchmark)", summary: "", unit: "instructions", isExact: false,
      threshold: 0.01, benchmark: benchmark)
    header.catalog.metrics.append(metric)
    cells += counts.sorted { $0.key < $1.key }.map { name, count in
      Cell(
        key: key(
          metric.measure, name, access: name == "dict" ? "key" : "attribute", runtime: runtime),
        outcome: .memory(
          MemoryReading(
            total: count, record: Double(count) / 300, counted: 300, seeds: [count])))
    }
  }
}

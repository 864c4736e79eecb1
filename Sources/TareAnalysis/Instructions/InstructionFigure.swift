package import TareModel

/// What one run of a benchmark executes, beside the same of plain dicts and beside its time.
package struct InstructionFigure: Sendable, Equatable {
  /// Of the metric.
  package var key: CellKey
  package var benchmark: Measure
  /// Instructions of one run, the mean of all hash seeds.
  package var count: Int
  /// How many records one run goes through.
  package var records: Int
  /// Divided by that of plain dicts, 1 for these; nil where they were not counted.
  package var ratio: Double?
  /// Of the same benchmark over all records; nil where it was not timed.
  package var time: TimeSummary?

  /// The time of plain dicts is the reference, and exactly 1.
  package var isPlain: Bool { key == key.instructionReference }

  /// Between what ratios to plain dicts the time lies; nil where it was not timed against them.
  package var times: ClosedRange<Double>? {
    if isPlain, time != nil { return 1...1 }
    return time?.ratio.flatMap { $0.low <= $0.high ? $0.low...$0.high : nil }
  }

  /// The ratio of the times; 1 for plain dicts.
  package var timeRatio: Double? { isPlain && time != nil ? 1 : time?.ratio?.value }
}

extension CellIndex {
  /// The instructions of a cell; nil where none were counted.
  ///
  /// - Parameter metric: counts instructions.
  package func instructions(_ key: CellKey, _ metric: MetricDescriptor) -> InstructionFigure? {
    guard let benchmark = metric.benchmark.map(Measure.benchmark),
      let (count, records) = counted(key)
    else { return nil }
    var reference = key.instructionReference
    var timed = key
    timed.measure = benchmark
    // As the timer has it: loaders are held against json.
    if benchmark == .load { reference.loader = CellKey.plainLoader }
    let plain = counted(reference)?.count
    return InstructionFigure(
      key: key, benchmark: benchmark, count: count, records: records,
      ratio: plain.flatMap { $0 > 0 ? Double(count) / Double($0) : nil }, time: time(timed))
  }

  private func counted(_ key: CellKey) -> (count: Int, records: Int)? {
    guard let reading = memory(key), let count = reading.total, let records = reading.counted
    else { return nil }
    return (count, records)
  }
}

extension CellKey {
  /// Plain dicts in the same way, read by key.
  fileprivate var instructionReference: CellKey {
    var key = self
    key.representation = Self.plain
    if access != Self.noAccess { key.access = Self.plainAccess }
    return key
  }

  private static let plainAccess = "key"
}

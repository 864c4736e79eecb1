import TareAnalysis
import TareModel

/// A unit as a tool writes it, and what makes seconds or bytes of its numbers.
struct ForeignUnit {
  /// `s`, `B`, or the tool's own word.
  let name: String
  private let factor: Double
  private let divisor: Double
  /// So much in a second: more is better.
  let isRate: Bool

  /// Each number is a multiple or a part; a division is exact where a factor like 1e-9 is not.
  private static let known: [(names: [String], unit: String, factor: Double, divisor: Double)] = [
    (["s", "sec", "secs", "second", "seconds"], "s", 1, 1),
    (["ms", "msec", "millisecond", "milliseconds"], "s", 1, 1e3),
    (["us", "µs", "μs", "usec", "microsecond", "microseconds"], "s", 1, 1e6),
    (["ns", "nsec", "nanosecond", "nanoseconds"], "s", 1, 1e9),
    (["ps"], "s", 1, 1e12),
    (["min", "minute", "minutes"], "s", 60, 1),
    (["B", "byte", "bytes", "Bytes"], "B", 1, 1),
    (["kB", "KB"], "B", 1e3, 1), (["MB"], "B", 1e6, 1), (["GB"], "B", 1e9, 1),
    (["KiB"], "B", 1024, 1), (["MiB"], "B", 1_048_576, 1), (["GiB"], "B", 1_073_741_824, 1),
  ]
  /// A figure is that of one call anyway.
  private static let perCall = ["/op", "/iter", "/iteration", "/call", "/loop"]
  private static let perSecond = ["/s", "/sec", "/second", "/seconds"]

  init(_ text: String) {
    let call = Self.perCall.first { text.hasSuffix($0) }
    let plain = String(text.dropLast(call?.count ?? 0))
    if let known = Self.known.first(where: { $0.names.contains(plain) }) {
      (name, factor, divisor) = (known.unit, known.factor, known.divisor)
      isRate = false
    } else {
      // What is only counted has no unit.
      name = ["unit", "integer", "count", "counts", "#", "---"].contains(plain) ? "" : plain
      (factor, divisor) = (1, 1)
      isRate = Self.perSecond.contains { plain.hasSuffix($0) }
    }
  }

  func value(_ number: Double) -> Double { number * factor / divisor }
}

extension BenchmarkResult {
  /// - Parameters:
  ///   - unit: of all the numbers, as the tool writes it.
  ///   - value: the tool's own figure; nil for the median of the samples.
  ///   - isHigherBetter: nil where the unit tells.
  /// Nil where there is neither a value nor a sample.
  init?(
    _ key: Key, in unit: String, value: Double? = nil, low: Double? = nil, high: Double? = nil,
    processes: [[Double]] = [], isHigherBetter: Bool? = nil, version: String? = nil,
    note: String? = nil
  ) {
    let unit = ForeignUnit(unit)
    let taken = processes.filter { !$0.isEmpty }.map { $0.map(unit.value) }
    guard let figure = value.map(unit.value) ?? Figures.middle(taken.flatMap(\.self)) else {
      return nil
    }
    self.init(
      key, unit: unit.name, isHigherBetter: isHigherBetter ?? unit.isRate,
      outcome: .measured(
        Figures(
          value: figure, low: low.map(unit.value), high: high.map(unit.value), processes: taken)),
      version: version, note: note)
  }
}

extension BenchmarkResult.Figures {
  fileprivate static func middle(_ samples: [Double]) -> Double? { Statistics.median(samples) }
}

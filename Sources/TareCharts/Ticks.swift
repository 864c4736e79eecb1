package import TareFormats

/// The round numbers marked along an axis, with the words that stand beside them.
package struct Ticks: Sendable, Equatable {
  package let values: [Double]
  package let texts: [String]

  /// About as many round numbers as wanted that lie inside a domain, all written in one unit.
  package static func linear(
    _ domain: ClosedRange<Double>, about count: Int, format: ValueFormat
  ) -> Ticks {
    let unit = format.unit(for: max(domain.lowerBound.magnitude, domain.upperBound.magnitude))
    let step = Self.step(domain, about: count, unit: unit.size, smallest: format.smallestStep)
    let first = (domain.lowerBound / step - 1e-9).rounded(.up)
    let last = (domain.upperBound / step + 1e-9).rounded(.down)
    // A step that is no number, or none beside the values, makes no ticks.
    guard first <= last, last - first < 1000 else { return Ticks(values: [], texts: []) }
    // Multiples, not sums: adding a step again and again drifts. The last may be no number at all.
    let values = stride(from: first, through: last, by: 1).map { $0 * step }.filter(\.isFinite)
    let places = max(0, -Logarithm.floor(step / unit.size * (1 + 1e-9), base: 10))
    return Ticks(
      values: values,
      texts: values.map { Decimal.grouped($0 / unit.size, places: places) + unit.name })
  }

  /// At most as many powers of ten (of two for bytes) as wanted, or 1-2-5 where a domain is short.
  package static func logarithmic(
    _ domain: ClosedRange<Double>, atMost count: Int, format: ValueFormat
  ) -> Ticks {
    let sets = ladders(domain, radix: format.radix).map { $0.filter(domain.contains) }
    guard let values = sets.first(where: { (2...max(2, count)).contains($0.count) }) else {
      // Too short a domain for any power; even steps are right on every scale, but for 0.
      let even = linear(domain, about: min(count, 4), format: format)
      let shown = even.values.indices.filter { even.values[$0] > 0 }
      return Ticks(values: shown.map { even.values[$0] }, texts: shown.map { even.texts[$0] })
    }
    return Ticks(values: values, texts: values.map(format.text))
  }

  /// The 1-2-5 step that cuts a domain into about as many parts as wanted.
  static func step(
    _ domain: ClosedRange<Double>, about count: Int, unit: Double, smallest: Double
  ) -> Double {
    let raw = (domain.upperBound - domain.lowerBound) / Double(max(1, count)) / unit
    guard raw > 0 else { return unit }
    let base = Logarithm.power(10, Logarithm.floor(raw, base: 10))
    // The nearest by ratio: the limits are the geometric means of neighbouring steps.
    let factor =
      switch raw / base {
      case ..<1.414: 1.0
      case ..<3.162: 2.0
      case ..<7.071: 5.0
      default: 10.0
      }
    return max(factor * base * unit, smallest)
  }

  /// Sets of candidates, the densest first, each covering the domain.
  private static func ladders(
    _ domain: ClosedRange<Double>, radix: ValueFormat.Radix
  ) -> [[Double]] {
    let base: Double = radix == .binary ? 2 : 10
    let low = Logarithm.floor(domain.lowerBound, base: base)
    let high = Logarithm.floor(domain.upperBound, base: base) + 1
    let mantissas: [[Double]] = radix == .binary ? [] : [[1, 2, 5], [1, 3]]
    let dense = mantissas.map { factors in
      (low...high).flatMap { power in factors.map { $0 * Logarithm.power(base, power) } }
    }
    let powers = (1...max(1, high - low)).map { stride in
      (low...high).filter { $0.isMultiple(of: stride) }.map { Logarithm.power(base, $0) }
    }
    return dense + powers
  }
}

import TareFormats

/// A mapping from values to positions along a line, linear or logarithmic.
package struct Scale: Sendable, Equatable {
  /// How distances on the line follow the values.
  package enum Kind: Sendable, Equatable {
    case linear
    /// Equal ratios are equal distances; the domain must be positive.
    case logarithmic
  }

  package let kind: Kind
  package let domain: ClosedRange<Double>
  /// The positions of the lower and the upper end of the domain, in pixels.
  package let start: Double
  package let end: Double

  package init(_ kind: Kind, domain: ClosedRange<Double>, from start: Double, to end: Double) {
    self.kind = kind
    self.domain = domain
    self.start = start
    self.end = end
  }

  /// The position of a value; a domain without extent puts everything in the middle.
  package func position(_ value: Double) -> Double {
    let low = measure(domain.lowerBound)
    let high = measure(domain.upperBound)
    guard high > low else { return (start + end) / 2 }
    return start + (measure(value) - low) / (high - low) * (end - start)
  }

  private func measure(_ value: Double) -> Double {
    switch kind {
    case .linear: value
    case .logarithmic: Logarithm.natural(value)
    }
  }
}

extension Scale.Kind {
  /// Values that differ by less, as a share of the largest, are drawn as one.
  private static let oneValue = 0.001
  /// The least share of the largest value that an axis of crowded values covers.
  private static let leastExtent = 0.01

  /// Tells whether a value has a place on such a scale.
  package func canShow(_ value: Double) -> Bool {
    switch self {
    case .linear: value.isFinite
    case .logarithmic: value.isFinite && value > 0
    }
  }

  /// A domain around values that can be shown, a little wider than they are.
  ///
  /// A linear one starts at zero unless the values are crowded far away from it. Values that are
  /// as good as one are no crowd: an axis of their differences would need numbers of eight digits.
  package func domain(around values: [Double]) -> ClosedRange<Double> {
    guard let low = values.min(), let high = values.max() else {
      return self == .linear ? 0...1 : 1...10
    }
    switch self {
    case .logarithmic:
      let room = low < high ? 1.15 : 2
      // Beyond the smallest and the largest number lie 0 and infinity, which have no place.
      return max(low / room, .leastNonzeroMagnitude)...min(high * room, .greatestFiniteMagnitude)
    case .linear:
      if low == 0 && high == 0 { return 0...1 }
      let extent = high - low
      let size = max(high, -low)
      let isCrowded = (Self.oneValue * size..<0.3 * size).contains(extent)
      if low >= 0 && !isCrowded { return 0...high * 1.08 }
      if high <= 0 && !isCrowded { return low * 1.08...0 }
      let room = 0.1 * extent + max(0, Self.leastExtent * size - extent) / 2
      return low - room...high + room
    }
  }
}

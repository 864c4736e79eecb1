import TareFormats

/// Sorts ratios into nine classes around 1, evenly in the logarithm.
package struct HeatScale: Sendable, Equatable {
  /// One of nine classes; the middle one stands for "about 1".
  package struct Class: Sendable, Hashable, CaseIterable {
    /// From −4, far below 1, to 4, far above.
    package let level: Int

    package static let allCases: [Class] = (-4...4).map(Class.init(level:))

    /// The class name: "heat-m4" … "heat-0" … "heat-p4".
    package var name: String {
      level == 0 ? "heat-0" : "heat-\(level < 0 ? "m" : "p")\(abs(level))"
    }
  }

  /// The ratio at the heart of the outermost class; its inverse is at the other end.
  package let reach: Double

  /// A scale from 1/reach to reach, which must be above 1.
  package init(reach: Double = 4) {
    precondition(reach > 1 && reach.isFinite, "a heat scale must reach beyond 1")
    self.reach = reach
  }

  /// The class of a ratio; nil for a negative one and for what is not a number.
  package func heat(_ ratio: Double) -> Class? {
    guard ratio >= 0 else { return nil }
    let level = Logarithm.natural(ratio) / Logarithm.natural(reach) * 4
    return Class(level: Int(min(4, max(-4, level.rounded()))))
  }

  /// The ratio at the heart of a class: 0.25, 0.354, 0.5, … 4 for a reach of 4.
  package func ratio(_ heat: Class) -> Double {
    // Two square roots make the fourth root.
    Logarithm.power(reach.squareRoot().squareRoot(), heat.level)
  }
}

/// Sorts ratios into nine classes around 1: four above it, four below, and about 1.
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

  /// The ratios at the hearts of the classes above 1; those below have their inverses.
  private let steps: [Double]

  /// For ways that differ by factors: even in the logarithm up to 4.
  package static let coarse = HeatScale(steps: [
    Double(2).squareRoot(), 2, Double(8).squareRoot(), 4,
  ])

  /// For changes of per cents, which the coarse scale shows as all the same.
  package static let fine = HeatScale(steps: [1.05, 1.1, 1.2, 1.4])

  private init(steps: [Double]) { self.steps = steps }

  /// The scale that shows the differences of a table: the fine one where three quarters fit in it.
  package init(fitting ratios: [Double]) {
    let sizes = ratios.filter { $0 >= 0 }.map(Self.size)
    let fitting = sizes.count { $0 <= Self.fine.steps[3] }
    self = !sizes.isEmpty && fitting * 4 >= sizes.count * 3 ? .fine : .coarse
  }

  /// The class of a ratio; nil for a negative one and for what is not a number.
  package func heat(_ ratio: Double) -> Class? {
    guard ratio >= 0 else { return nil }
    let size = Self.size(ratio)
    // Two classes meet halfway by ratio.
    let level = zip([1] + steps, steps).count { inner, step in
      size >= (inner * step).squareRoot()
    }
    return Class(level: ratio < 1 ? -level : level)
  }

  /// The ratio at the heart of a class: 0.25, 0.354, 0.5, … 4 on the coarse scale.
  package func ratio(_ heat: Class) -> Double {
    guard heat.level != 0 else { return 1 }
    let step = steps[abs(heat.level) - 1]
    return heat.level < 0 ? 1 / step : step
  }

  /// How far a ratio is from 1, whichever way.
  private static func size(_ ratio: Double) -> Double { max(ratio, 1 / ratio) }
}

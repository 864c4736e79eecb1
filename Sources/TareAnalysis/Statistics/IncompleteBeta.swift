/// The regularised incomplete beta function, from which the tails of Student's t come.
enum IncompleteBeta {
  /// I_x(a, b) for x in 0...1 and a, b above 0; the continued fraction 8.17.22 of the NIST Digital
  /// Library of Mathematical Functions, evaluated by Lentz's method.
  static func value(_ x: Double, _ a: Double, _ b: Double) -> Double {
    if x <= 0 { return 0 }
    if x >= 1 { return 1 }
    // The fraction converges fast below the mean; the other side follows by symmetry.
    if x > (a + 1) / (a + b + 2) { return 1 - front(1 - x, b, a) * fraction(1 - x, b, a) }
    return front(x, a, b) * fraction(x, a, b)
  }

  private static func front(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let beta = logarithmOfGamma(a) + logarithmOfGamma(b) - logarithmOfGamma(a + b)
    return exponential(a * logarithm(x) + b * logarithm(1 - x) - beta) / a
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    var lentz = Lentz(first: 1 - (a + b) * x / (a + 1))
    for step in 1...500 {
      let m = Double(step)
      lentz.take(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)))
      let change = lentz.take(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)))
      if abs(change - 1) < 1e-16 { break }
    }
    return lentz.value
  }

  /// A continued fraction of the form 1 / (1 + c1 / (1 + c2 / …)), from its first terms on.
  private struct Lentz {
    private(set) var value: Double
    private var ratio = 1.0
    private var inverse: Double

    private static let tiny = 1e-300

    init(first: Double) {
      inverse = 1 / (abs(first) < Self.tiny ? Self.tiny : first)
      value = inverse
    }

    @discardableResult
    mutating func take(_ coefficient: Double) -> Double {
      let below = 1 + coefficient * inverse
      inverse = 1 / (abs(below) < Self.tiny ? Self.tiny : below)
      ratio = 1 + coefficient / ratio
      if abs(ratio) < Self.tiny { ratio = Self.tiny }
      value *= ratio * inverse
      return ratio * inverse
    }
  }
}

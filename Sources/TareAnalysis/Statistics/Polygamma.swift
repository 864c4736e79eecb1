/// The first two derivatives of the logarithm of the gamma function.
///
/// Asymptotic series 6.3.18 and 6.4.12 of Abramowitz and Stegun above 12, and recurrence below.
enum Polygamma {
  /// For values above 0.
  static func digamma(_ value: Double) -> Double {
    var (x, sum) = (value, 0.0)
    while x < 12 {
      sum -= 1 / x
      x += 1
    }
    let square = 1 / (x * x)
    let terms = [1.0 / 12, -1.0 / 120, 1.0 / 252, -1.0 / 240, 1.0 / 132, -691.0 / 32760]
    return sum + logarithm(x) - 1 / (2 * x) - series(terms, square) * square
  }

  /// For values above 0.
  static func trigamma(_ value: Double) -> Double {
    var (x, sum) = (value, 0.0)
    while x < 12 {
      sum += 1 / (x * x)
      x += 1
    }
    let square = 1 / (x * x)
    let terms = [1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730]
    return sum + 1 / x + square / 2 + series(terms, square) * square / x
  }

  /// The value whose trigamma is `target`, above 0; by halving, for trigamma only falls.
  static func inverseTrigamma(_ target: Double) -> Double {
    var (low, high) = (1e-8, 1e8)
    while high / low > 1 + 1e-14 {
      let middle = (low * high).squareRoot()
      if trigamma(middle) > target { low = middle } else { high = middle }
      if middle == low && middle == high { break }
    }
    return (low * high).squareRoot()
  }

  /// Terms of ascending powers.
  private static func series(_ terms: [Double], _ x: Double) -> Double {
    terms.reversed().reduce(0) { $0 * x + $1 }
  }
}

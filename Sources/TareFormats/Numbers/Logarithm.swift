// Rounding and square roots are calls into libm, and only this import makes the linker look there.
#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Logarithms and powers that give the same bits on every platform, unlike the C library's.
package enum Logarithm {
  private static let ln2 = 0.693147180559945309417

  /// The natural logarithm of a positive number, by the series of artanh on the significand.
  package static func natural(_ value: Double) -> Double {
    guard value > 0 else { return value == 0 ? -.infinity : .nan }
    guard value.isFinite else { return value }
    let z = (value.significand - 1) / (value.significand + 1)
    var power = z
    var sum = 0.0
    for odd in stride(from: 1.0, through: 37, by: 2) {
      sum += power / odd
      power *= z * z
    }
    return 2 * sum + Double(value.exponent) * ln2
  }

  /// The largest whole power that does not exceed a positive number: 3 for 1024 and base 10; 0 for
  /// what has none.
  package static func floor(_ value: Double, base: Double) -> Int {
    guard value > 0, value.isFinite else { return 0 }
    var exponent = Int((natural(value) / natural(base)).rounded(.down))
    // The quotient can be a hair off beside an exact power, so it is settled by comparing.
    while power(base, exponent + 1) <= value { exponent += 1 }
    while power(base, exponent) > value { exponent -= 1 }
    return exponent
  }

  /// A whole power; exact for as long as the positive power is.
  package static func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    for _ in 0..<abs(exponent) { result *= base }
    return exponent < 0 ? 1 / result : result
  }
}

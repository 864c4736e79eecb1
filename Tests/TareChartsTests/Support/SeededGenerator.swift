/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: Int) {
    state = UInt64(truncatingIfNeeded: seed)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number whose order of magnitude is random, too.
  mutating func magnitude(_ exponents: ClosedRange<Int>) -> Double {
    var value = Double.random(in: 1..<10, using: &self)
    let exponent = Int.random(in: exponents, using: &self)
    for _ in 0..<abs(exponent) { value = exponent < 0 ? value / 10 : value * 10 }
    return value
  }

  /// Words or one unbroken word, up to sixty letters.
  mutating func name() -> String {
    let letters = Array("abcdefgmWiIl_-. (Ω漢")
    let length = Int.random(in: 1...60, using: &self)
    let isOneWord = Int.random(in: 0..<6, using: &self) == 0
    return String(
      (0..<length).map { _ in isOneWord ? "W" : letters.randomElement(using: &self) ?? "x" })
  }
}

import TareFormats
import Testing

@Suite("Logarithm")
struct LogarithmTests {
  @Test(
    "natural logarithms are right to fifteen figures",
    arguments: [
      (1.0, 0.0), (2, 0.6931471805599453), (10, 2.302585092994046),
      (0.001, -6.907755278982137), (123_456.789, 11.723646487185881), (1e-300, -690.7755278982137),
    ])
  func natural(value: Double, expected: Double) {
    #expect(abs(Logarithm.natural(value) - expected) <= 1e-12 * max(1, abs(expected)))
  }

  @Test("the edges of the domain behave as in arithmetic")
  func edges() {
    #expect(Logarithm.natural(0) == -.infinity)
    #expect(Logarithm.natural(.infinity) == .infinity)
    #expect(Logarithm.natural(-1).isNaN)
  }

  @Test("the floor is exact beside and at whole powers", arguments: -12...15)
  func floor(exponent: Int) {
    let power = Logarithm.power(10, exponent)
    #expect(Logarithm.floor(power, base: 10) == exponent)
    #expect(Logarithm.floor(power.nextDown, base: 10) == exponent - 1)
    #expect(Logarithm.floor(Logarithm.power(2, exponent), base: 2) == exponent)
  }
}

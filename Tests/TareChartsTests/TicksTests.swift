import TareCharts
import TareFormats
import Testing

@Suite("Ticks")
struct TicksTests {
  @Test("linear ticks are multiples of 1, 2 or 5 in one unit")
  func linear() {
    let ticks = Ticks.linear(0...1.05e-3, about: 5, format: .seconds)
    #expect(ticks.texts == ["0 ms", "0.2 ms", "0.4 ms", "0.6 ms", "0.8 ms", "1 ms"])
  }

  @Test("ticks of bytes are round in the unit they are written in")
  func bytes() {
    let ticks = Ticks.linear(0...50_000, about: 5, format: .bytes)
    #expect(ticks.texts == ["0 KiB", "10 KiB", "20 KiB", "30 KiB", "40 KiB"])
    #expect(ticks.values[1] == 10_240)
  }

  @Test("things that are counted have no ticks between whole numbers")
  func counts() {
    #expect(Ticks.linear(0...2, about: 8, format: .count).texts == ["0", "1", "2"])
  }

  @Test("logarithmic ticks are powers of ten, of two for bytes")
  func logarithmic() {
    let seconds = Ticks.logarithmic(1e-9...1.5, atMost: 4, format: .seconds)
    #expect(seconds.texts == ["1 ns", "1 µs", "1 ms", "1 s"])
    let bytes = Ticks.logarithmic(50...1100, atMost: 5, format: .bytes)
    #expect(bytes.texts == ["64 B", "128 B", "256 B", "512 B", "1,024 B"])
  }

  @Test("a logarithmic domain shorter than its powers still has ticks")
  func short() {
    let ticks = Ticks.logarithmic(3.1...4.8, atMost: 5, format: .number)
    #expect(ticks.values.count >= 2)
    #expect(ticks.values.allSatisfy { (3.1...4.8).contains($0) })
  }

  @Test("no logarithmic tick is 0 or infinite, however small or large the numbers")
  func extremes() {
    let (least, most) = (Double.leastNonzeroMagnitude, Double.greatestFiniteMagnitude)
    for domain in [
      least...least, least...2 * least, least...1e-300, 1.5e308...most, 0.9 * most...most,
    ] {
      let ticks = Ticks.logarithmic(domain, atMost: 5, format: .number)
      #expect(ticks.values.allSatisfy { $0 > 0 && $0.isFinite }, "\(domain)")
      #expect(ticks.values.count == ticks.texts.count)
    }
  }

  @Test("there are about as many ticks as wanted, in order, inside the domain", arguments: 0..<50)
  func random(seed: Int) {
    var generator = SeededGenerator(seed)
    let low = generator.magnitude(-12...12)
    let high = low + generator.magnitude(-3...6) * low
    let linear = Ticks.linear(low...high, about: 6, format: .number)
    #expect((2...13).contains(linear.values.count))
    let logarithmic = Ticks.logarithmic(low...high, atMost: 6, format: .number)
    #expect((1...13).contains(logarithmic.values.count))
    for ticks in [linear, logarithmic] {
      #expect(zip(ticks.values, ticks.values.dropFirst()).allSatisfy(<))
      #expect(Set(ticks.texts).count == ticks.texts.count || low > 0 && high / low < 1.01)
      #expect(ticks.values.allSatisfy { $0 >= low * 0.9999999 && $0 <= high * 1.0000001 })
    }
  }
}

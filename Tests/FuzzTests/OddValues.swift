import TareModel

/// Draws values that a run file may hold and that hardly any run has: the ends of what is allowed,
/// nothing at all, the same again.
struct OddValues {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: 0..<values.count, using: &generator)]
  }

  /// True so often of a hundred times.
  mutating func happens(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &generator) < percent
  }

  mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  mutating func list<Value>(
    _ range: ClosedRange<Int>, _ value: (inout OddValues) -> Value
  ) -> [Value] {
    (0..<count(range)).map { _ in value(&self) }
  }

  mutating func maybe<Value>(_ value: (inout OddValues) -> Value) -> Value? {
    happens(50) ? value(&self) : nil
  }

  mutating func number() -> UInt64 { generator.next() }

  /// A whole number: mostly such as are measured, else one of the ends.
  mutating func whole() -> Int {
    happens(40)
      ? count(0...100_000)
      : one(of: [
        0, 1, -1, 2, 4097, -4097, 1 << 31, 1 << 40, NumberLimit.largest, NumberLimit.largest - 1,
        -NumberLimit.largest,
      ])
  }

  mutating func positive() -> Int { max(1, abs(whole())) }

  mutating func fraction() -> Double {
    happens(40)
      ? Double.random(in: 0..<1000, using: &generator)
      : one(of: [
        0, -0.0, 1, -1, 0.5, 1e-9, 1e-300, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 1e15,
        Double(NumberLimit.largest), -Double(NumberLimit.largest), 1 / 3,
      ])
  }

  mutating func seconds() -> Double { min(abs(fraction()), Double(NumberLimit.largest - 1)) }

  /// Samples of one clock: often all alike.
  mutating func samples() -> [Double] {
    let first = seconds()
    if happens(30) { return list(1...4) { _ in first } }
    let unit = one(of: [1e-9, 1e-3, 1.0])
    return happens(60)
      ? list(1...5) { Double.random(in: 0..<2, using: &$0.generator) * unit }
      : list(1...5) { $0.seconds() }
  }

  /// Samples of the wall clock and of the CPU's, as many of one as of the other.
  mutating func clocks() -> (wall: [Double], cpu: [Double]) {
    let cpu = samples()
    return (cpu.map { happens(50) ? $0 : seconds() }, cpu)
  }

  /// Text with everything in it that pages and terminals could stumble over.
  mutating func text() -> String {
    one(of: [
      "", "a", "A", "plain words", "</main><script>alert(1)</script>", "a\u{301}", "\u{e1}", "..",
      "../../etc/passwd", "con", "%00", "a b", "a-b", "a\tb\nc", "\u{202E}right to left",
      "Ж🚀👩‍👩‍👧", "&amp;", "--", "-", ".", "#", "?x=1", "\u{FEFF}", "\u{1B}[31m",
      String(repeating: "long ", count: 300), String(repeating: "x", count: 2000), "0", "1e300",
    ])
  }

  /// Text of at least one character, and none that XML cannot hold.
  mutating func name() -> String {
    let name = text().filter { $0 != "\u{1B}" }
    return name.isEmpty ? "empty" : name
  }
}

/// The SHA-256 digest of bytes that come a piece at a time (FIPS 180-4, section 6.2).
///
/// Some eighty lines, because the library that has it adds a minute to every first build.
package struct SHA256 {
  private var state = Self.initial
  private var schedule = [UInt32](repeating: 0, count: 64)
  /// Bytes of a block that is not whole yet.
  private var open: [UInt8] = []
  private var count = 0

  /// 64 lower-case hexadecimal digits of all of `bytes`.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.hexadecimal
  }

  mutating func update(_ bytes: [UInt8]) {
    count += bytes.count
    var start = 0
    if !open.isEmpty {
      start = min(64 - open.count, bytes.count)
      open += bytes[..<start]
      guard open.count == 64 else { return }
      compress(open, at: 0)
    }
    while start + 64 <= bytes.count {
      compress(bytes, at: start)
      start += 64
    }
    open = Array(bytes[start...])
  }

  /// 64 lower-case hexadecimal digits of what came so far.
  var hexadecimal: String {
    var last = self
    var tail = open + [0x80]
    tail += [UInt8](repeating: 0, count: (120 - tail.count % 64) % 64)
    tail += (0..<8).map { UInt8(truncatingIfNeeded: (count * 8) >> (56 - 8 * $0)) }
    for start in stride(from: 0, to: tail.count, by: 64) { last.compress(tail, at: start) }
    return last.state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  private mutating func compress(_ block: [UInt8], at start: Int) {
    for index in 0..<16 {
      let at = start + 4 * index
      schedule[index] =
        UInt32(block[at]) << 24 | UInt32(block[at + 1]) << 16
        | UInt32(block[at + 2]) << 8 | UInt32(block[at + 3])
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index - 15], schedule[index - 2])
      let low = Self.rotate(early, 7) ^ Self.rotate(early, 18) ^ early >> 3
      let high = Self.rotate(late, 17) ^ Self.rotate(late, 19) ^ late >> 10
      schedule[index] = schedule[index - 16] &+ low &+ schedule[index - 7] &+ high
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let choice = e & f ^ ~e & g
      let first =
        h &+ (Self.rotate(e, 6) ^ Self.rotate(e, 11) ^ Self.rotate(e, 25)) &+ choice
        &+ Self.constants[index] &+ schedule[index]
      let majority = a & b ^ a & c ^ b & c
      let second = (Self.rotate(a, 2) ^ Self.rotate(a, 13) ^ Self.rotate(a, 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }

  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  private static let primes = (2...311).filter { number in
    !(2..<number).contains { $0 * $0 <= number && number % $0 == 0 }
  }

  /// The first 32 bits of the fractional part of a root, as the standard defines its constants.
  private static func fraction(_ root: Double) -> UInt32 {
    UInt32((root - root.rounded(.down)) * 4_294_967_296)
  }

  private static let initial = primes.prefix(8).map { fraction(Double($0).squareRoot()) }
  private static let constants = primes.prefix(64).map { fraction(cubeRoot(Double($0))) }

  /// Newton's method; exact enough for 32 fractional bits of roots below 7.
  private static func cubeRoot(_ value: Double) -> Double {
    var root = value / 3 + 1
    for _ in 0..<60 { root -= (root - value / (root * root)) / 3 }
    return root
  }
}

import TareModel

/// A file with a few bytes that are not what they were: the same seed makes the same mutant.
struct Mutant {
  let bytes: [UInt8]

  init(of original: [UInt8], seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      Self.change(&bytes, &generator)
    }
    self.bytes = bytes
  }

  /// What is likely to be understood and not to be meant.
  private static let pieces: [[UInt8]] = [
    "0", "-1", "INF", "NaN", "1e300", "9007199254740993", "9223372036854775807", "", " ", "&#0;",
    "&amp;", "<", ">", "\"", "<!--", "]]>", "<![CDATA[", "<?x?>", "<!DOCTYPE run>", "\u{0}",
    "</cell>", "<cell>", "</results>", "xmlns=\"\"", "urn:tare:run:1", "\u{FFFE}",
  ].map { Array($0.utf8) }

  private static func change(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let end = min(bytes.count, place + Int.random(in: 1...64, using: &generator))
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
    case 4: bytes.removeSubrange(place...)
    case 5:
      // In place of a whole number or word.
      let stop = bytes[place...].firstIndex { $0 == 0x22 || $0 == 0x20 || $0 == 0x3C } ?? end
      let piece = pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      bytes.replaceSubrange(place..<stop, with: piece)
    default:
      bytes.insert(
        contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &generator)], at: place)
    }
  }
}

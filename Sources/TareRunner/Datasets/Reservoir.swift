import TareModel

/// A fair choice among records that go by once, their number unknown (algorithm R, Vitter 1985).
///
/// Every record has the same chance, and the same seed chooses the same records of the same file.
struct Reservoir {
  private let limit: Int
  private let bytes: Int
  private var generator: SeededGenerator
  private var chosen: [Range<Int>] = []
  private var seen = 0

  /// limit: the most records that are chosen; bytes: the most that they should come to.
  init(limit: Int, bytes: Int = .max, seed: UInt64) {
    self.limit = limit
    self.bytes = bytes
    generator = SeededGenerator(seed: seed)
  }

  /// Takes the place of a record's bytes into account.
  mutating func offer(_ place: Range<Int>) {
    seen += 1
    if chosen.count < limit {
      chosen.append(place)
    } else {
      let drawn = Int.random(in: 0..<seen, using: &generator)
      if drawn < limit { chosen[drawn] = place }
    }
  }

  /// The chosen places in the order of the file.
  var inOrder: [Range<Int>] {
    let taken = chosen.reduce(0) { $0 + $1.count }
    guard taken > bytes else { return chosen.sorted { $0.lowerBound < $1.lowerBound } }
    // A slot's number says something of its record's place, so the slots are shuffled before a cut.
    var generator = generator
    let mean = Double(taken) / Double(chosen.count)
    let fewer = chosen.shuffled(using: &generator).prefix(
      max(1, Int(nearest: (Double(bytes) / mean).rounded(.down))))
    return fewer.sorted { $0.lowerBound < $1.lowerBound }
  }
}

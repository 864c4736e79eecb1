import Testing

@testable import TareModel

@Suite("Totals of more records than were weighed")
struct ProjectionTests {
  /// A file of records: bytes of its own for each, and the number of the value that it shares.
  struct Kind: Sendable, CustomTestStringConvertible {
    var name: String
    var record: @Sendable (Int, Int, inout SeededGenerator) -> (own: Int, value: Int)
    var testDescription: String { name }
  }

  static let kinds = [
    Kind(name: "sorted by length") { place, _, _ in (60 + place, place % 5) },
    Kind(name: "two kinds in a row") { place, count, _ in
      (place < count / 2 ? 60 : 210, place % 5)
    },
    Kind(name: "Zipf") { _, _, draw in
      (60, Int((1 / Double.random(in: 1e-6...1, using: &draw)).squareRoot() * 3))
    },
    Kind(name: "forty values") { _, _, draw in (60, Int.random(in: 0..<40, using: &draw)) },
    Kind(name: "all unique") { place, _, _ in (60, place) },
    Kind(name: "all equal") { _, _, _ in (60, 0) },
  ]

  /// What a heap would take, that holds equal values once; or each time, where nothing is shared.
  private func bytes(_ records: [(own: Int, value: Int)], sharing: Bool) -> Int {
    let values = sharing ? Set(records.map { $0.value }).count : records.count
    return 500 + records.reduce(0) { $0 + $1.own } + 50 * values
  }

  private func reading(_ drawn: [(own: Int, value: Int)], sharing: Bool) -> MemoryReading {
    func shared(_ part: ArraySlice<(own: Int, value: Int)>) -> Int {
      let middle = part.startIndex + part.count / 2
      let halves = [part[..<middle], part[middle...]].map { bytes(Array($0), sharing: sharing) }
      return halves.reduce(0, +) - bytes(Array(part), sharing: sharing)
    }
    let count = drawn.count
    let list = 56 + 8 * count
    let all = bytes(drawn, sharing: sharing)
    let lengths = drawn.map { Double($0.own + 50) }
    let mean = lengths.reduce(0, +) / Double(count)
    let squares = lengths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return MemoryReading(
      total: all + list, record: Double(all - shared(drawn[...])) / Double(count),
      shared: shared(drawn[...]),
      halved: sharing ? (shared(drawn[..<(count / 2)]) + shared(drawn[(count / 2)...])) / 2 : nil,
      paired: sharing ? shared(drawn[..<2]) : nil, list: list,
      spread: (squares / Double(count - 1)).squareRoot() / mean)
  }

  @Test("the truth lies between least and most", arguments: kinds, [false, true])
  func truth(kind: Kind, sharing: Bool) throws {
    var draw = SeededGenerator(seed: 11)
    for (count, times) in [(8, 4), (30, 4), (30, 10), (300, 4), (300, 10)] {
      let whole = count * times
      let records = (0..<whole).map { kind.record($0, whole, &draw) }
      let drawn = Array(records.shuffled(using: &draw)[..<count])
      let truth = bytes(records, sharing: sharing) + 56 + 8 * whole
      let projection = try #require(
        Projection(reading(drawn, sharing: sharing), of: count, to: whole))
      #expect(
        (projection.least...projection.most).contains(truth),
        "\(count) of \(whole): \(truth) in \(projection)")
      #expect((projection.least...projection.most).contains(projection.total))
    }
  }

  @Test("what adds up is known to the list's steps, and what is shared to some hundredths")
  func close() throws {
    var draw = SeededGenerator(seed: 3)
    for kind in Self.kinds[2...] {
      let records = (0..<3000).map { kind.record($0, 3000, &draw) }
      let drawn = Array(records.shuffled(using: &draw)[..<300])
      for (sharing, share) in [(false, 0.01), (true, 0.15)] {
        let truth = Double(bytes(records, sharing: sharing) + 56 + 8 * 3000)
        let total = try #require(
          Projection(reading(drawn, sharing: sharing), of: 300, to: 3000)?.total)
        #expect(abs(Double(total) - truth) < share * truth, "\(kind.name): \(total), \(truth)")
      }
    }
  }

  @Test("the list's places are part of it")
  func list() throws {
    let reading = MemoryReading(total: 23_000, record: 68, shared: 0, list: 2600, spread: 0)
    let projection = try #require(Projection(reading, of: 300, to: 1000))
    #expect(projection.total == 20_400 + 68 * 700 + 8667)
  }

  @Test("nothing is told from fewer than eight records, nor of fewer than were weighed")
  func few() {
    let reading = MemoryReading(total: 5000, record: 40, spread: 0.1)
    #expect(Projection(reading, of: 7, to: 100) == nil)
    #expect(Projection(reading, of: 8, to: 100) != nil)
    #expect(Projection(reading, of: 8, to: 7) == nil)
    #expect(Projection(MemoryReading(total: 5000), of: 8, to: 100) == nil)
  }

  @Test("more records of the same never widen it to less than what was measured")
  func least() throws {
    let reading = MemoryReading(
      total: 5000, record: 1, shared: 4900, halved: 1000, paired: 0, spread: 2)
    let projection = try #require(Projection(reading, of: 100, to: 100_000))
    #expect(projection.least >= 5000)
  }
}

import Testing

@testable import TareRunner

@Suite("Reservoir")
struct ReservoirTests {
  private func chosen(_ limit: Int, of count: Int, seed: UInt64, bytes: Int = .max) -> [Int] {
    var reservoir = Reservoir(limit: limit, bytes: bytes, seed: seed)
    for number in 0..<count { reservoir.offer(number * 10..<number * 10 + 10) }
    return reservoir.inOrder.map { $0.lowerBound / 10 }
  }

  @Test("chooses all where there are no more than it may, in their order")
  func few() {
    #expect(chosen(5, of: 3, seed: 1) == [0, 1, 2])
    #expect(chosen(5, of: 5, seed: 1) == [0, 1, 2, 3, 4])
  }

  @Test("the same seed chooses the same records, another one others, none twice")
  func seeds() {
    let first = chosen(20, of: 1000, seed: 7)
    #expect(first == chosen(20, of: 1000, seed: 7))
    #expect(first != chosen(20, of: 1000, seed: 8))
    #expect(first == first.sorted())
    #expect(Set(first).count == 20)
  }

  @Test(
    "no part of the file is favoured, with and without a limit of bytes", arguments: [Int.max, 50])
  func fair(bytes: Int) {
    var quarters = [0, 0, 0, 0]
    for seed in 0..<400 {
      for number in chosen(10, of: 100, seed: UInt64(seed), bytes: bytes) {
        quarters[number / 25] += 1
      }
    }
    // Five standard deviations of a fair quarter of 4,000 or 2,000 draws.
    let draws = bytes == .max ? 4000 : 2000
    let most = 5 * (Double(draws) * 0.25 * 0.75).squareRoot()
    for quarter in quarters { #expect(abs(Double(quarter - draws / 4)) < most) }
  }

  @Test("a limit of bytes leaves as many records as come to it on average, one at least")
  func bytes() {
    #expect(chosen(50, of: 1000, seed: 3, bytes: 120).count == 12)
    #expect(chosen(50, of: 1000, seed: 3, bytes: 1).count == 1)
    #expect(chosen(50, of: 1000, seed: 3, bytes: 500).count == 50)
  }
}

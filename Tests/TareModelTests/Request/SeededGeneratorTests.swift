import TareModel
import Testing

@Suite("SeededGenerator")
struct SeededGeneratorTests {
  @Test("gives the published SplitMix64 numbers for seed 1234567")
  func published() {
    var generator = SeededGenerator(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
      4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
    ]
    #expect(expected.map { _ in generator.next() } == expected)
  }

  @Test("shuffles alike for one seed and otherwise for another")
  func shuffles() {
    let numbers = Array(0..<100)
    func shuffled(_ seed: UInt64) -> [Int] {
      var generator = SeededGenerator(seed: seed)
      return numbers.shuffled(using: &generator)
    }
    #expect(shuffled(7) == shuffled(7))
    #expect(shuffled(7) != shuffled(8))
    #expect(shuffled(7).sorted() == numbers)
  }
}

import TareModel
import Testing

@testable import TareStore

@Suite("SampleList")
struct SampleListTests {
  private func list(_ wall: [Double], _ cpu: [Double]) -> SampleList? {
    SampleList.places(wall + cpu).flatMap { SampleList(wall: wall, cpu: cpu, places: $0) }
  }

  @Test("holds the least once, and of each sample how much more it is")
  func numbers() throws {
    let found = try #require(
      list([7.4164e-05, 6.6793e-05], [7.4161e-05, 6.6799e-05]))
    #expect(found == SampleList(places: 9, cpu: [66799, 7362, 0], over: [-6, 9, 0]))
    #expect(SampleList.text(found.over) == "-6 9 0")
  }

  @Test(
    "gives back every number to its last bit",
    arguments: [
      [0.0], [1], [0, 1e-9, 2.5], [1.25e-7, 0.1, 3], [0.1, 0.2, 0.3],
      [9.9448e-08, 1.2329e-07], [86_400], [0.5, 0.25, 0.125], [1e-22],
    ])
  func exact(_ seconds: [Double]) throws {
    let found = try #require(list(seconds.reversed(), seconds))
    let back = try #require(found.seconds)
    #expect(back.cpu == seconds)
    #expect(back.wall == seconds.reversed())
  }

  @Test("gives back whatever a probe can say: five digits of any size")
  func digits() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      let seconds = (0..<4).map { _ -> Double in
        let digits = Int.random(in: 10_000...99_999, using: &generator)
        return Double("\(digits)e-\(Int.random(in: 5...13, using: &generator))") ?? 0
      }
      let found = try #require(list(seconds, seconds.reversed()))
      #expect(found.seconds?.wall == seconds)
      #expect(found.seconds?.cpu == seconds.reversed())
    }
  }

  @Test("numbers with more digits than a clock has are kept to fifteen digits")
  func rounded() throws {
    let seconds = [2.0 / 3, 1e-9 / 3, 0.30000000000000004]
    let found = try #require(list(seconds, seconds))
    for (back, given) in zip(try #require(found.seconds).cpu, seconds) {
      #expect(abs(back - given) < 1e-15)
    }
  }

  @Test(
    "what is no span of time, or not read as often by both clocks, is none",
    arguments: [
      ([], []), ([1], []), ([1], [1, 2]), ([-1], [1]), ([1], [-1e-9]), ([.nan], [1]),
      ([1], [.infinity]), ([1e300], [1]),
    ] as [([Double], [Double])])
  func none(_ wall: [Double], _ cpu: [Double]) {
    #expect(list(wall, cpu) == nil)
  }

  @Test(
    "lists that are no samples are refused and trap nothing",
    arguments: [
      SampleList(places: 7, cpu: [], over: []), SampleList(places: 7, cpu: [1], over: [1]),
      SampleList(places: 7, cpu: [1, 0], over: [0, 0, 0]),
      SampleList(places: -1, cpu: [1, 0], over: [0, 0]),
      SampleList(places: 23, cpu: [1, 0], over: [0, 0]),
      SampleList(places: 7, cpu: [.max, .max], over: [0, 0]),
      SampleList(places: 7, cpu: [1, 0], over: [.min, .min]),
      SampleList(places: 7, cpu: [1, 0], over: [-2, 0]),
      SampleList(places: 7, cpu: [0, -1], over: [2, 0]),
      SampleList(places: 0, cpu: [1 << 53, 1], over: [0, 0]),
    ])
  func refused(_ list: SampleList) { #expect(list.seconds == nil) }
}

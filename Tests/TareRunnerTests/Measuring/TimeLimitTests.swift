import Testing

@testable import TareRunner

@Suite("Time for a process, by its data")
struct TimeLimitTests {
  private let limit = TimeLimit(asked: 60)

  @Test(
    "small data has what was asked for, and four times that where literals are evaluated",
    arguments: [0, 1, 1_000_000])
  func small(bytes: Int) {
    #expect(limit.seconds(bytes: bytes, loader: "json") == 60)
    #expect(limit.seconds(bytes: bytes, loader: "eval") == 240)
  }

  @Test("many cells have as much longer")
  func cells() {
    #expect(limit.seconds(bytes: 0, loader: "json", cells: 16) == 60)
    #expect(limit.seconds(bytes: 0, loader: "json", cells: 32) == 120)
  }

  @Test("each further megabyte adds a quarter")
  func large() {
    #expect(limit.seconds(bytes: 5_000_000, loader: "json") == 120)
    #expect(limit.seconds(bytes: 5_000_000, loader: "eval") == 480)
    #expect(TimeLimit(asked: 2).seconds(bytes: 5_000_000, loader: "json") == 4)
  }
}

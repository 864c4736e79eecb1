import TareAnalysis
import TareModel
import Testing

@Suite("Cliff")
struct CliffTests {
  private func points(_ values: [Int]) -> [ObservedSeries.Point] {
    values.enumerated().map { .init(x: $0, y: $1) }
  }

  @Test("finds the largest leap, as a factor")
  func largest() throws {
    let cliff = try #require(Cliff(points([72, 80, 160, 320, 1904, 1904])))
    #expect(cliff.before == .init(x: 3, y: 320))
    #expect(cliff.after == .init(x: 4, y: 1904))
    #expect(cliff.factor == 5.95)
  }

  @Test(
    "small and even steps are no cliff, nor is the step from nothing",
    arguments: [
      [48, 56, 64, 72], [0, 48, 56], [100, 150], [10], [], [5, 5, 5], [9, 3],
    ])
  func none(_ values: [Int]) {
    #expect(Cliff(points(values)) == nil)
  }
}

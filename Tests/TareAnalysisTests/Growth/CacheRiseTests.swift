import TareAnalysis
import TareModel
import Testing

@Suite("CacheRise")
struct CacheRiseTests {
  private func points(_ values: [Int]) -> [ObservedSeries.Point] {
    var count = 1
    return values.map { value in
      defer { count *= 10 }
      return .init(x: count, y: value)
    }
  }

  @Test("finds from where on the time stays above the least")
  func rises() throws {
    let rise = try #require(CacheRise(points([92, 29, 22, 21, 35, 86])))
    #expect(rise.least == .init(x: 1000, y: 21))
    #expect(rise.risen == .init(x: 10_000, y: 35))
    #expect(rise.factor > 4)
  }

  @Test(
    "a bump that goes away again is no rise, and the start's own cost is none",
    arguments: [
      [92, 20, 40, 20, 21], [90, 30, 20, 19], [20, 21, 22], [20], [],
    ])
  func none(_ values: [Int]) {
    #expect(CacheRise(points(values)) == nil)
  }

  @Test("a bump before a rise does not count as its begin")
  func bump() throws {
    #expect(try #require(CacheRise(points([20, 40, 20, 50, 60]))).risen.x == 1000)
  }
}

import TareAnalysis
import TareModel
import Testing

@Suite("ObservedSeries+Thinned")
struct ThinnedSeriesTests {
  private func points(_ count: Int, leapAt leap: Int = .max) -> [ObservedSeries.Point] {
    (0..<count).map { .init(x: $0, y: $0 < leap ? 100 : 400) }
  }

  @Test("few points stay as they are", arguments: [0, 1, 2, 399, 400])
  func few(_ count: Int) {
    #expect(points(count).thinned() == points(count))
  }

  @Test("of many there are few, in order, with the first, the last and the largest leap")
  func many() throws {
    let thinned = points(20_000, leapAt: 12_345).thinned()
    #expect(thinned.count <= 400 && thinned.count > 390)
    #expect(thinned.first?.x == 0 && thinned.last?.x == 19_999)
    #expect(thinned.map(\.x) == thinned.map(\.x).sorted())
    let leap = try #require(Cliff(thinned))
    #expect(leap.before.x == 12_344 && leap.after.x == 12_345)
  }
}

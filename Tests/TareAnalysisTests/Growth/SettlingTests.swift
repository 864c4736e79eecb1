import TareAnalysis
import TareModel
import Testing

@Suite("Settling")
struct SettlingTests {
  private func points(_ values: [Int]) -> [ObservedSeries.Point] {
    var count = 1
    return values.map { value in
      defer { count *= 10 }
      return .init(x: count, y: value)
    }
  }

  @Test("finds from where on a record weighs what it weighs at the end")
  func settles() throws {
    let found = try #require(Settling(points([1667, 1379, 722, 692, 692])))
    #expect(found.first.y == 1667 && found.last.y == 692)
    #expect(found.settled.x == 1000)
  }

  @Test("is settled at once where nothing changes, and only at the end where all does")
  func ends() throws {
    #expect(Settling(points([10, 10, 10]))?.settled.x == 1)
    #expect(Settling(points([30, 20, 10]))?.settled.x == 100)
    #expect(Settling(points([10])) == nil)
  }
}

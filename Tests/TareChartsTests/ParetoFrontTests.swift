import TareCharts
import Testing

@Suite("Pareto front")
struct ParetoFrontTests {
  @Test("a point is on the front when nothing is as good in both and better in one")
  func small() {
    let points = [Point(3, 1), Point(1, 3), Point(2, 2), Point(3, 3), Point(2, 2), Point(1, 4)]
    #expect(ParetoFront.indices(points) == [1, 2, 4, 0])
  }

  @Test("no points, one point and points that are not numbers")
  func edges() {
    #expect(ParetoFront.indices([]).isEmpty)
    #expect(ParetoFront.indices([Point(5, 5)]) == [0])
    #expect(ParetoFront.indices([Point(.nan, 0), Point(5, 5), Point(-.infinity, 0)]) == [1])
  }

  @Test("the sweep agrees with comparing every pair", arguments: 0..<40)
  func random(seed: Int) {
    var generator = SeededGenerator(seed)
    let points = (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      Point(
        Double(Int.random(in: 0...9, using: &generator)),
        Double(Int.random(in: 0...9, using: &generator)))
    }
    let expected = points.indices.filter { index in
      !points.contains { other in
        other.x <= points[index].x && other.y <= points[index].y && other != points[index]
      }
    }
    #expect(ParetoFront.indices(points).sorted() == expected)
  }
}

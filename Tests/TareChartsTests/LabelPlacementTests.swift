import Testing

@testable import TareCharts

@Suite("Label placement")
struct LabelPlacementTests {
  private let area = Rect(x: 0, y: 0, width: 300, height: 200)

  private func request(_ x: Double, _ y: Double, reach: Double = 76) -> LabelPlacement.Request {
    LabelPlacement.Request(
      lines: ["name"], center: Point(x, y), radius: 5, isImportant: false, reach: reach)
  }

  @Test("a lonely point has its name on the right, at the right edge on the left")
  func sides() throws {
    let solution = LabelPlacement.solve([request(50, 50), request(295, 150)], around: [], in: area)
    let middle = try #require(solution.places[0])
    let edge = try #require(solution.places[1])
    #expect(middle.box.x > 50 && middle.leader == nil && middle.anchor == .start)
    #expect(edge.box.maxX < 295 && edge.anchor == .end)
  }

  @Test("a name rather stands clear of the path")
  func path() throws {
    let path = [Point(60, 0), Point(60, 200)]
    let solution = LabelPlacement.solve([request(50, 50)], around: path, in: area)
    let box = try #require(solution.places[0]).box
    #expect(!Segment(path[0], path[1]).crosses(box))
  }

  @Test("words without any room are left out")
  func full() {
    let tiny = Rect(x: 0, y: 0, width: 20, height: 20)
    #expect(LabelPlacement.solve([request(10, 10)], around: [], in: tiny).failed == [0])
  }

  @Test("leaders cross no words and no marks but their own", arguments: 0..<30)
  func leaders(seed: Int) {
    var generator = SeededGenerator(seed)
    let requests = (0..<25).map { _ in
      request(
        Double.random(in: 100...180, using: &generator),
        Double.random(in: 60...140, using: &generator), reach: 300)
    }
    let places = LabelPlacement.solve(requests, around: [], in: area).places
    for (index, place) in places.enumerated() {
      guard let place, let leader = place.leader else { continue }
      for (other, request) in requests.enumerated() where other != index {
        #expect(!leader.crosses(Rect(center: request.center, radius: request.radius)))
        #expect(places[other].map { leader.crosses($0.box) } != true)
      }
    }
    #expect(places.contains { $0?.leader != nil })
  }
}

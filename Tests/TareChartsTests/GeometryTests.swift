import Testing

@testable import TareCharts

@Suite("Geometry")
struct GeometryTests {
  private let box = Rect(x: 10, y: 10, width: 20, height: 10)

  @Test("rectangles that only touch do not intersect")
  func touching() {
    #expect(!box.intersects(Rect(x: 30, y: 10, width: 5, height: 5)))
    #expect(box.intersects(Rect(x: 29, y: 19, width: 5, height: 5)))
    #expect(box.contains(Rect(x: 10, y: 10, width: 20, height: 10)))
    #expect(!box.contains(Rect(x: 10, y: 10, width: 20.1, height: 10)))
  }

  @Test(
    "a segment crosses a rectangle when a part of it is inside",
    arguments: [
      (Point(0, 15), Point(40, 15), true), (Point(15, 12), Point(16, 13), true),
      (Point(0, 0), Point(40, 5), false), (Point(0, 10), Point(40, 10), false),
      (Point(0, 12), Point(9, 12), false), (Point(0, 30), Point(22, 0), true),
    ])
  func crossing(start: Point, end: Point, expected: Bool) {
    #expect(Segment(start, end).crosses(box) == expected)
    #expect(Segment(end, start).crosses(box) == expected)
  }

  @Test("segments that share an end do not cross")
  func segments() {
    let level = Segment(Point(0, 0), Point(10, 0))
    #expect(level.crosses(Segment(Point(5, -5), Point(5, 5))))
    #expect(!level.crosses(Segment(Point(10, 0), Point(10, 5))))
    #expect(!level.crosses(Segment(Point(0, 1), Point(10, 1))))
  }

  @Test("the nearest place of a rectangle is on its edge or the place itself")
  func nearest() {
    #expect(box.nearest(to: Point(0, 0)) == Point(10, 10))
    #expect(box.nearest(to: Point(15, 12)) == Point(15, 12))
  }
}

/// A place in a drawing; x grows to the right and y grows downwards, in pixels at natural size.
package struct Point: Sendable, Equatable {
  package var x: Double
  package var y: Double

  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle, in pixels at natural size.
package struct Rect: Sendable, Equatable {
  package var x: Double
  package var y: Double
  package var width: Double
  package var height: Double

  package var maxX: Double { x + width }
  package var maxY: Double { y + height }
  package var midX: Double { x + width / 2 }
  package var midY: Double { y + height / 2 }

  /// Grows on all four sides, or shrinks with a negative amount.
  package func expanded(by amount: Double) -> Rect {
    Rect(
      x: x - amount, y: y - amount, width: width + 2 * amount, height: height + 2 * amount)
  }

  /// Tells whether the insides meet; rectangles that only touch do not.
  package func intersects(_ other: Rect) -> Bool {
    x < other.maxX && other.x < maxX && y < other.maxY && other.y < maxY
  }

  /// Tells whether the other lies inside, with a hundredth of a pixel to spare for rounding.
  package func contains(_ other: Rect) -> Bool {
    let slack = 0.01
    return other.x >= x - slack && other.maxX <= maxX + slack
      && other.y >= y - slack && other.maxY <= maxY + slack
  }

  /// The nearest place on or in the rectangle.
  package func nearest(to point: Point) -> Point {
    Point(min(max(point.x, x), maxX), min(max(point.y, y), maxY))
  }
}

extension Rect {
  package init(center: Point, radius: Double) {
    self.init(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
  }
}

/// A straight piece of line between two places.
package struct Segment: Sendable, Equatable {
  package var start: Point
  package var end: Point

  package init(_ start: Point, _ end: Point) {
    self.start = start
    self.end = end
  }

  /// Tells whether any part runs through the inside of a rectangle (Liang–Barsky clipping).
  package func crosses(_ rect: Rect) -> Bool {
    // Most segments are far from most rectangles, and this is the inner loop of label placement.
    if start.x <= rect.x && end.x <= rect.x || start.x >= rect.maxX && end.x >= rect.maxX
      || start.y <= rect.y && end.y <= rect.y || start.y >= rect.maxY && end.y >= rect.maxY
    {
      return false
    }
    var enter = 0.0
    var leave = 1.0
    func clip(_ direction: Double, _ distance: Double) {
      if direction < 0 { enter = max(enter, distance / direction) }
      if direction > 0 { leave = min(leave, distance / direction) }
    }
    clip(start.x - end.x, start.x - rect.x)
    clip(end.x - start.x, rect.maxX - start.x)
    clip(start.y - end.y, start.y - rect.y)
    clip(end.y - start.y, rect.maxY - start.y)
    return enter < leave
  }

  /// Tells whether two pieces cross each other properly.
  package func crosses(_ other: Segment) -> Bool {
    func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    return side(start, end, other.start) * side(start, end, other.end) < 0
      && side(other.start, other.end, start) * side(other.start, other.end, end) < 0
  }
}

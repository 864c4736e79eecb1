/// One mark on a drawing, as geometry and classes; colours are the style sheet's business.
package enum Shape: Sendable, Equatable {
  case rect(Rect, fill: Fill, classes: [String])
  case line(Segment, classes: [String])
  case polyline([Point], dashes: [Double], classes: [String])
  case mark(Mark, center: Point, radius: Double, classes: [String])
  /// Lines of one look: many, in few bytes.
  case segments([Segment], classes: [String])
  /// Round points of one look: many, in few bytes.
  case dots([Point], radius: Double, classes: [String])
  case text(Label)
  case group([Shape], classes: [String])
  /// All that is drawn of one name, so that a reader can have it pointed out in every chart.
  case series(String, [Shape])

  /// What fills a rectangle: its class alone, or a hatching over it that a grey print keeps.
  package enum Fill: Sendable, Equatable {
    case plain
    case hatch(Hatch)
  }

  /// The hatchings that tell stacked segments apart without colour.
  package enum Hatch: String, Sendable, Equatable, CaseIterable {
    case diagonal
    case dots
  }

  /// The outline of a point, different for each series.
  package enum Mark: Sendable, Equatable, CaseIterable {
    case circle
    case diamond
    case square
    case triangle
    case cross
    case ring
  }
}

extension Shape {
  /// All text below and including this shape.
  package var labels: [Label] {
    switch self {
    case .text(let label): [label]
    case .group(let shapes, _), .series(_, let shapes): shapes.flatMap(\.labels)
    case .rect, .line, .polyline, .mark, .segments, .dots: []
    }
  }

  /// Every shape below and including this one that is not a group.
  package var leaves: [Shape] {
    switch self {
    case .group(let shapes, _), .series(_, let shapes): shapes.flatMap(\.leaves)
    case .rect, .line, .polyline, .mark, .segments, .dots, .text: [self]
    }
  }

  /// The room the shape takes, without the width of its stroke.
  package var box: Rect {
    switch self {
    case .rect(let rect, _, _): rect
    case .line(let segment, _): Self.box(of: [segment.start, segment.end])
    case .polyline(let points, _, _): Self.box(of: points)
    case .mark(_, let center, let radius, _): Rect(center: center, radius: radius)
    case .segments(let segments, _): Self.box(of: segments.flatMap { [$0.start, $0.end] })
    case .dots(let points, let radius, _): Self.box(of: points).expanded(by: radius)
    case .text(let label): label.box
    case .group(let shapes, _), .series(_, let shapes):
      Self.box(
        of: shapes.flatMap { [Point($0.box.x, $0.box.y), Point($0.box.maxX, $0.box.maxY)] })
    }
  }

  private static func box(of points: [Point]) -> Rect {
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
    return Rect(
      x: left, y: top, width: (xs.max() ?? left) - left, height: (ys.max() ?? top) - top)
  }
}

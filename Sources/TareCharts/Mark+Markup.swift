import TareFormats
internal import TareMarkup

extension Shape.Mark {
  /// The outline around a centre; all outlines look about equally big for one radius.
  func markup(at center: Point, radius: Double, classes: [String]) -> Markup {
    let name: Attributes = ["class": classes.joined(separator: " ")]
    switch self {
    case .circle, .ring:
      let hollow: Attributes = self == .ring ? ["fill": "none", "stroke": "currentColor"] : [:]
      return SVG.circle(
        name.merging([
          "cx": Self.number(center.x), "cy": Self.number(center.y),
          "r": Self.number(radius * 0.85),
        ]).merging(hollow))
    case .diamond, .square, .triangle, .cross:
      var attributes = name.merging(["d": path(center, radius)])
      if self == .cross {
        attributes = attributes.merging(["fill": "none", "stroke": "currentColor"])
      }
      return SVG.path(attributes)
    }
  }

  private func path(_ center: Point, _ radius: Double) -> String {
    let r = radius
    let half = radius * 0.75
    let outlines: [[(Double, Double)]] =
      switch self {
      case .circle, .ring: []
      case .diamond: [[(0, -r), (r, 0), (0, r), (-r, 0)]]
      case .square: [[(-half, -half), (half, -half), (half, half), (-half, half)]]
      case .triangle: [[(0, -r), (r, half), (-r, half)]]
      case .cross: [[(-half, -half), (half, half)], [(-half, half), (half, -half)]]
      }
    return outlines.map { outline in
      let places = outline.map { dx, dy in
        "\(Self.number(center.x + dx)),\(Self.number(center.y + dy))"
      }
      return "M" + places.joined(separator: "L") + (self == .cross ? "" : "Z")
    }.joined()
  }

  private static func number(_ value: Double) -> String {
    Decimal.plain(value, places: 1)
  }
}

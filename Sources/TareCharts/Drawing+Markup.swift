import TareFormats
package import TareMarkup

extension Drawing {
  /// The drawing as an inline SVG; the id must be unique in the page, others are made from it.
  package func markup(id: String) -> Markup {
    let names: [Markup] = [
      SVG.title(["id": "\(id)-title"], .text(title)),
      SVG.desc(["id": "\(id)-desc"], .text(description)),
    ]
    let hatches = Shape.Hatch.allCases.filter(uses)
    let definitions = hatches.isEmpty ? [] : [SVG.defs(hatches.map { $0.pattern(id: id) })]
    return SVG.svg(
      [
        "id": id, "class": ChartClasses.chart, "role": "img",
        "aria-labelledby": "\(id)-title \(id)-desc",
        "viewBox": "0 0 \(number(width)) \(number(height))",
        "width": number(width), "height": number(height),
        "font-size": number(TextMetrics.size),
      ],
      names + definitions + shapes.map { $0.markup(id: id) })
  }

  private func uses(_ hatch: Shape.Hatch) -> Bool {
    leaves.contains {
      if case .rect(_, .hatch(hatch), _) = $0 { true } else { false }
    }
  }
}

/// A coordinate with at most one decimal.
private func number(_ value: Double) -> String {
  Decimal.plain(value, places: 1)
}

extension Shape {
  fileprivate func markup(id: String) -> Markup {
    switch self {
    case .rect(let rect, let fill, let classes):
      Self.markup(rect, fill: fill, classes: classes, id: id)
    case .line(let segment, let classes):
      SVG.line([
        "class": classes.joined(separator: " "),
        "x1": number(segment.start.x), "y1": number(segment.start.y),
        "x2": number(segment.end.x), "y2": number(segment.end.y), "stroke": "currentColor",
      ])
    case .polyline(let points, let dashes, let classes):
      Self.markup(points, dashes: dashes, classes: classes)
    case .mark(let mark, let center, let radius, let classes):
      mark.markup(at: center, radius: radius, classes: classes)
    case .segments(let segments, let classes):
      SVG.path([
        "class": classes.joined(separator: " "), "d": segments.map(Self.path).joined(),
        "fill": "none", "stroke": "currentColor",
      ])
    case .dots(let points, let radius, let classes):
      // A line without length has only its round ends.
      SVG.path([
        "class": classes.joined(separator: " "),
        "d": points.map { "M\(number($0.x)),\(number($0.y))h0" }.joined(),
        "fill": "none", "stroke": "currentColor", "stroke-width": number(radius * 2),
        "stroke-linecap": "round",
      ])
    case .text(let label):
      label.markup
    case .group(let shapes, let classes):
      SVG.g(
        ["class": classes.joined(separator: " ")], shapes.map { $0.markup(id: id) })
    case .series(let name, let shapes):
      SVG.g(["data-series": name], shapes.map { $0.markup(id: id) })
    }
  }

  private static func path(_ segment: Segment) -> String {
    let (start, end) = (segment.start, segment.end)
    let begin = "M\(number(start.x)),\(number(start.y))"
    return start.x == end.x
      ? "\(begin)V\(number(end.y))" : "\(begin)L\(number(end.x)),\(number(end.y))"
  }

  /// A hatched rectangle is two: the series' own colour below, the strokes of the hatching above.
  private static func markup(_ rect: Rect, fill: Fill, classes: [String], id: String) -> Markup {
    let place: Attributes = [
      "x": number(rect.x), "y": number(rect.y),
      "width": number(rect.width), "height": number(rect.height),
    ]
    let plain = SVG.rect(
      Attributes(dictionaryLiteral: ("class", classes.joined(separator: " "))).merging(place))
    guard case .hatch(let hatch) = fill else { return plain }
    let over: Attributes = ["class": ChartClasses.hatch, "fill": "url(#\(hatch.id(id)))"]
    return SVG.g(plain, SVG.rect(over.merging(place)))
  }

  private static func markup(_ points: [Point], dashes: [Double], classes: [String]) -> Markup {
    var attributes: Attributes = [
      "class": classes.joined(separator: " "),
      "points": points.map { "\(number($0.x)),\(number($0.y))" }.joined(separator: " "),
      "fill": "none", "stroke": "currentColor",
    ]
    if !dashes.isEmpty {
      attributes["stroke-dasharray"] = dashes.map(number).joined(separator: " ")
    }
    return SVG.polyline(attributes)
  }
}

extension Shape.Hatch {
  fileprivate func id(_ drawing: String) -> String {
    "\(drawing)-\(rawValue)"
  }

  fileprivate func pattern(id: String) -> Markup {
    let stroke: Markup =
      switch self {
      case .diagonal:
        SVG.path([
          "class": ChartClasses.hatchStroke, "d": "M-1,1L1,-1M0,6L6,0M5,7L7,5",
          "stroke": "currentColor", "fill": "none",
        ])
      case .dots:
        SVG.circle(["class": ChartClasses.hatchDot, "cx": "3", "cy": "3", "r": "1.2"])
      }
    return SVG.pattern(
      ["id": self.id(id), "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"], stroke)
  }
}

extension Label {
  fileprivate var markup: Markup {
    let attributes: Attributes = [
      "class": classes.joined(separator: " "), "x": number(x), "y": number(baseline(0)),
      "text-anchor": anchor.rawValue, "fill": "currentColor",
    ]
    guard lines.count > 1 else { return SVG.text(attributes, .text(lines.first ?? "")) }
    // A space after a line keeps words apart where the drawing is copied as text; where the end of
    // the line is what is aligned, it would push the line out of place.
    let space = anchor == .start ? " " : ""
    let spans = lines.enumerated().map { index, line in
      SVG.tspan(
        ["x": number(x), "y": number(baseline(index))],
        .text(index + 1 < lines.count ? line + space : line))
    }
    return SVG.text(attributes, spans)
  }
}

/// Lays out a scatter chart: legend, plot, and below it a key for names without room.
struct ScatterLayout {
  /// Items that fall on the same pixel: one mark, all their names.
  private struct Spot {
    var place: Point
    var names: [String]
    var isOnFront: Bool
  }

  private static let inset = 10.0
  private static let frontRadius = 7.0
  private static let otherRadius = 5.0

  private let chart: ScatterChart
  private let width: Double
  private let front: [Int]

  init(_ chart: ScatterChart, width: Double) {
    self.chart = chart
    self.width = width
    front = chart.front.filter { chart.canShow(chart.items[$0]) }
  }

  var drawing: Drawing {
    let shown = chart.items.filter(chart.canShow)
    let legend = legend
    let vertical = VerticalAxis(
      chart.y, domain: chart.y.kind.domain(around: shown.map(\.y)),
      height: min(400, max(300, width * 0.55)), inset: Self.inset, top: legend.bottom + 4,
      width: width)
    let plot = Rect(
      x: vertical.margin, y: vertical.title.box.maxY + 10,
      width: width - vertical.margin - 4, height: vertical.height)
    let horizontal = HorizontalAxis(
      chart.x, domain: chart.x.kind.domain(around: shown.map(\.x)), plot: plot,
      inset: Self.inset, width: width)
    let place = { (item: ScatterChart.Item) in
      Point(horizontal.scale.position(item.x), vertical.scale(top: plot.y).position(item.y))
    }
    let spots = spots(place)
    let steps = steps(front.map { place(chart.items[$0]) }, in: plot)
    let labels = PointLabels(
      spots.map { spot in
        PointLabels.Item(
          text: spot.names.joined(separator: ", "), center: spot.place,
          radius: spot.isOnFront ? Self.frontRadius : Self.otherRadius,
          isImportant: spot.isOnFront)
      }, around: steps, in: plot)
    let key = NumberedKey(labels.key, x: 0, top: horizontal.bottom + 8, width: width)
    let note = note(top: key.bottom + 4)
    let frame = frame(plot)
    return Drawing(
      width: width, height: (note?.box.maxY ?? key.bottom) + 4, title: chart.title,
      description: chart.summary,
      shapes: legend.shapes + [.text(vertical.title)] + vertical.shapes(plot)
        + horizontal.shapes + frame + line(steps) + labels.leaders + spots.map(mark)
        + labels.shapes + key.shapes + (note.map { [.text($0)] } ?? []))
  }

  private var legend: Legend {
    let best = Legend.Entry(name: "best trade-offs: none is better both ways") { box in
      let line = Segment(Point(box.x, box.midY), Point(box.maxX, box.midY))
      let center = Point(box.midX, box.midY)
      return [
        .line(line, classes: [ChartClasses.front]),
        .mark(.diamond, center: center, radius: 6, classes: Self.frontClasses),
      ]
    }
    let other = Legend.Entry(name: "another is as good or better both ways") { box in
      [
        .mark(
          .circle, center: Point(box.midX, box.midY), radius: 5, classes: Self.otherClasses)
      ]
    }
    let isMixed = front.count < chart.items.filter(chart.canShow).count
    let entries = (front.isEmpty ? [] : [best]) + (isMixed ? [other] : [])
    return Legend(entries, x: 0, top: 0, width: width)
  }

  private static let frontClasses = [ChartClasses.point, ChartClasses.front]
  private static let otherClasses = [ChartClasses.point, ChartClasses.muted]

  private func spots(_ place: (ScatterChart.Item) -> Point) -> [Spot] {
    var spots: [Spot] = []
    for (index, item) in chart.items.enumerated() where chart.canShow(item) {
      let center = place(item)
      let isOnFront = front.contains(index)
      let same = spots.firstIndex {
        abs($0.place.x - center.x) < 0.5 && abs($0.place.y - center.y) < 0.5
      }
      if let same {
        spots[same].names.append(item.label)
        spots[same].isOnFront = spots[same].isOnFront || isOnFront
      } else {
        spots.append(Spot(place: center, names: [item.label], isOnFront: isOnFront))
      }
    }
    return spots
  }

  /// Where several items share a spot, a script finds it by any of their names.
  private func mark(_ spot: Spot) -> Shape {
    let mark: Shape =
      spot.isOnFront
      ? .mark(
        .diamond, center: spot.place, radius: Self.frontRadius, classes: Self.frontClasses)
      : .mark(.circle, center: spot.place, radius: Self.otherRadius, classes: Self.otherClasses)
    return .series(spot.names.joined(separator: " | "), [mark])
  }

  /// The border of what the front beats: level, then down, from the top to the right edge.
  private func steps(_ places: [Point], in plot: Rect) -> [Point] {
    guard let first = places.first, let last = places.last else { return [] }
    var steps = [Point(first.x, plot.y), first]
    for place in places.dropFirst() {
      steps += [Point(place.x, steps[steps.count - 1].y), place]
    }
    return steps + [Point(plot.maxX, last.y)]
  }

  private func line(_ steps: [Point]) -> [Shape] {
    steps.isEmpty ? [] : [.polyline(steps, dashes: [], classes: [ChartClasses.front])]
  }

  private func frame(_ plot: Rect) -> [Shape] {
    let corner = Point(plot.x, plot.maxY)
    return [Point(plot.x, plot.y), Point(plot.maxX, plot.maxY)].map {
      .line(Segment(corner, $0), classes: [ChartClasses.axis])
    }
  }

  private func note(top: Double) -> Label? {
    let hidden = chart.items.filter { !chart.canShow($0) }.map(\.label)
    guard !hidden.isEmpty else { return nil }
    let text = "no place on these axes: " + hidden.joined(separator: ", ")
    return Label(
      TextWrap.lines(text, width: width), x: 0, top: top,
      classes: [ChartClasses.key, ChartClasses.muted])
  }
}

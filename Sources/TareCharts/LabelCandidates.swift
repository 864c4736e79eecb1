/// The places worth trying for words around a point, with a price for how far from it they are.
enum LabelCandidates {
  /// Directions right beside the mark, the best first, with y downwards.
  private static let beside: [(dx: Double, dy: Double)] = [
    (1, 0), (-1, 0), (0.7, -0.7), (0.7, 0.7), (-0.7, -0.7), (-0.7, 0.7), (0, -1), (0, 1),
  ]
  /// Sixteen directions, 22.5° apart, written out so that they are the same on every platform.
  private static let around: [(dx: Double, dy: Double)] = {
    let quarter: [(Double, Double)] = [
      (1, 0), (0.9239, 0.3827), (0.7071, 0.7071), (0.3827, 0.9239),
    ]
    return quarter + quarter.map { (-$0.1, $0.0) } + quarter.map { (-$0.0, -$0.1) }
      + quarter.map { ($0.1, -$0.0) }
  }()
  private static let distances: [Double] = [14, 22, 32, 44, 58, 76, 98, 124, 156, 194, 240, 300]

  static func all(_ request: LabelPlacement.Request) -> [LabelPlacement.Place] {
    let size = Label(request.lines, x: 0, top: 0, classes: []).box
    let near = beside.enumerated().map { rank, direction in
      place(request, size, direction, away: 3, cost: Double(rank) * 1.5, hasLeader: false)
    }
    let far = distances.filter { $0 <= request.reach }.flatMap { distance in
      around.flatMap { direction in
        slides(direction).map { slide in
          place(
            request, size, direction, away: distance, cost: 14 + distance, hasLeader: true,
            slide: slide)
        }
      }
    }
    return near + far
  }

  /// Shifts along the words, in their widths, for those nearly above or below the point.
  private static func slides(_ direction: (dx: Double, dy: Double)) -> [Double] {
    abs(direction.dx) < 0.5
      ? [0, -0.4 * (sign(direction.dx) + 1), 0.4 * (1 - sign(direction.dx))] : [0]
  }

  private static func place(
    _ request: LabelPlacement.Request, _ size: Rect, _ direction: (dx: Double, dy: Double),
    away: Double, cost: Double, hasLeader: Bool,
    slide: Double = 0
  ) -> LabelPlacement.Place {
    let reach = request.radius + away
    let middle = Point(
      request.center.x + direction.dx * reach + (sign(direction.dx) / 2 + slide) * size.width,
      request.center.y + direction.dy * reach + sign(direction.dy) * size.height / 2)
    let box = Rect(
      x: middle.x - size.width / 2, y: middle.y - size.height / 2, width: size.width,
      height: size.height)
    // The text clings to the side the point is on, so that a narrower font leaves no gap there.
    let (x, anchor): (Double, Label.Anchor) =
      switch sign(direction.dx) {
      case 1: (box.x, .start)
      case -1: (box.maxX, .end)
      default: (middle.x, .middle)
      }
    return LabelPlacement.Place(
      box: box, x: x, anchor: anchor,
      leader: hasLeader ? leader(from: request, to: box) : nil, cost: cost)
  }

  /// A line from the rim of the mark to the nearest edge of the words.
  private static func leader(from request: LabelPlacement.Request, to box: Rect) -> Segment {
    let center = request.center
    let end = box.nearest(to: Point(center.x, min(max(center.y, box.y + 4), box.maxY - 4)))
    let (dx, dy) = (end.x - center.x, end.y - center.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    // From the rim of the mark to just short of the words.
    let (from, to) = (request.radius / length, max(0, length - 1.5) / length)
    return Segment(
      Point(center.x + dx * from, center.y + dy * from),
      Point(center.x + dx * to, center.y + dy * to))
  }

  private static func sign(_ value: Double) -> Double {
    value > 0.01 ? 1 : value < -0.01 ? -1 : 0
  }
}

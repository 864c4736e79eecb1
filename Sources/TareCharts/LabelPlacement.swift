/// Finds places for words near points, so that no word covers a word, a point or a leader line.
///
/// Greedy with retries: whoever finds no room goes first in the next round.
enum LabelPlacement {
  /// Words that belong to a point.
  struct Request {
    var lines: [String]
    var center: Point
    var radius: Double
    var isImportant: Bool
    /// The longest leader line worth drawing, in pixels.
    var reach: Double
  }

  /// Where words go.
  struct Place: Equatable {
    var box: Rect
    /// The x of the text for its anchor.
    var x: Double
    var anchor: Label.Anchor
    /// A line from the mark to words that are not right beside it.
    var leader: Segment?
    /// How far from ideal, in pixels or so.
    var cost: Double
    /// All the room the words and their leader take.
    var extent: Rect

    init(box: Rect, x: Double, anchor: Label.Anchor, leader: Segment?, cost: Double) {
      self.box = box
      self.x = x
      self.anchor = anchor
      self.leader = leader
      self.cost = cost
      let start = leader?.start ?? Point(box.x, box.y)
      let (left, top) = (min(box.x, start.x), min(box.y, start.y))
      extent = Rect(
        x: left, y: top, width: max(box.maxX, start.x) - left,
        height: max(box.maxY, start.y) - top
      ).expanded(by: 2)
    }
  }

  /// A place, or none, for every request.
  struct Solution {
    var places: [Place?]

    var failed: [Int] { places.indices.filter { places[$0] == nil } }
    var cost: Double { places.reduce(0) { $0 + ($1?.cost ?? 10_000) } }
  }

  private static let rounds = 5

  static func solve(_ requests: [Request], around path: [Point], in area: Rect) -> Solution {
    let fixed = Obstacles(
      marks: requests.map { Rect(center: $0.center, radius: $0.radius) },
      path: zip(path, path.dropFirst()).map { Segment($0, $1) }, area: area)
    let candidates = requests.indices.map { index in
      LabelCandidates.all(requests[index])
        .compactMap { fixed.priced($0, owner: index) }
        .sorted { $0.cost < $1.cost }
    }
    // Few choices first, and the important before the rest.
    var order = requests.indices.sorted { first, second in
      let (a, b) = (requests[first], requests[second])
      if a.isImportant != b.isImportant { return a.isImportant }
      return (candidates[first].count, first) < (candidates[second].count, second)
    }
    var best = attempt(order, candidates)
    for _ in 1..<rounds where !best.failed.isEmpty {
      let failed = Set(best.failed)
      order = order.filter(failed.contains) + order.filter { !failed.contains($0) }
      let next = attempt(order, candidates)
      if next.cost < best.cost { best = next }
    }
    return best
  }

  private static func attempt(_ order: [Int], _ candidates: [[Place]]) -> Solution {
    var places: [Place?] = Array(repeating: nil, count: candidates.count)
    var taken: [Place] = []
    for index in order {
      let free = candidates[index].first { candidate in
        taken.allSatisfy { !clashes(candidate, $0) }
      }
      if let free {
        places[index] = free
        taken.append(free)
      }
    }
    return Solution(places: places)
  }

  private static func clashes(_ first: Place, _ second: Place) -> Bool {
    guard first.extent.intersects(second.extent) else { return false }
    if first.box.expanded(by: 2).intersects(second.box) { return true }
    if let leader = first.leader, leader.crosses(second.box.expanded(by: 1)) { return true }
    if let leader = second.leader, leader.crosses(first.box.expanded(by: 1)) { return true }
    if let one = first.leader, let other = second.leader, one.crosses(other) { return true }
    return false
  }

  /// What stands on the plot before any word does.
  private struct Obstacles {
    var marks: [Rect]
    var path: [Segment]
    var area: Rect

    /// The candidate with what it costs to cover the path or crowd a mark; nil where it covers a
    /// mark or leaves.
    func priced(_ candidate: Place, owner: Int) -> Place? {
      guard area.expanded(by: -1).contains(candidate.box) else { return nil }
      var crowding = 0.0
      for (index, mark) in marks.enumerated()
      where index == owner || mark.expanded(by: 7).intersects(candidate.extent) {
        if mark.expanded(by: 1).intersects(candidate.box) { return nil }
        // Words as near to another mark could be taken for its name.
        if index != owner && mark.expanded(by: 7).intersects(candidate.box) { crowding += 12 }
        if index != owner, let leader = candidate.leader, leader.crosses(mark.expanded(by: 1)) {
          return nil
        }
      }
      var priced = candidate
      priced.cost += crowding
      for segment in path {
        if segment.crosses(candidate.box) { priced.cost += 30 }
        if let leader = candidate.leader, segment.crosses(leader) { priced.cost += 8 }
      }
      return priced
    }
  }
}

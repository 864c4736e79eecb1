/// Names for the points of a plot: beside them where there is room, else a number and a key.
struct PointLabels {
  /// A point that wants a name.
  struct Item {
    var text: String
    var center: Point
    /// Half the size of its mark.
    var radius: Double
    /// Tells whether it is served before others.
    var isImportant: Bool
  }

  let shapes: [Shape]
  let leaders: [Shape]
  /// The names that stand as numbers, in the order given.
  let key: [(number: String, name: String)]

  init(_ items: [Item], around path: [Point], in area: Rect) {
    let lineWidth = min(190, area.width * 0.5)
    let wrapped = items.map { TextWrap.lines($0.text, width: lineWidth) }
    var keyed = Set(wrapped.indices.filter { wrapped[$0].count > 2 })
    var solution = LabelPlacement.Solution(places: [])
    // Each round numbers what found no room; the last one numbers everything.
    for round in 0..<4 {
      if round == 3 || keyed.count * 2 > items.count { keyed = Set(items.indices) }
      let requests = Self.requests(items, wrapped: wrapped, keyed: keyed)
      solution = LabelPlacement.solve(requests, around: path, in: area)
      let failed = solution.failed
      if failed.isEmpty || keyed.count == items.count { break }
      keyed.formUnion(failed)
    }
    let names = Self.requests(items, wrapped: wrapped, keyed: keyed).map(\.lines)
    shapes = solution.places.indices.compactMap { index in
      solution.places[index].map { place in
        let role = keyed.contains(index) ? ChartClasses.value : ChartClasses.label
        return .text(
          Label(names[index], x: place.x, top: place.box.y, anchor: place.anchor, classes: [role]))
      }
    }
    leaders = solution.places.compactMap { place in
      place?.leader.map { .line($0, classes: [ChartClasses.leader]) }
    }
    key = keyed.sorted().map { (names[$0].joined(), items[$0].text) }
  }

  private static func requests(
    _ items: [Item], wrapped: [[String]], keyed: Set<Int>
  ) -> [LabelPlacement.Request] {
    var number = 0
    return items.indices.map { index in
      if keyed.contains(index) { number += 1 }
      return LabelPlacement.Request(
        lines: keyed.contains(index) ? ["\(number)"] : wrapped[index],
        center: items[index].center, radius: items[index].radius,
        isImportant: items[index].isImportant, reach: keyed.contains(index) ? 300 : 76)
    }
  }
}

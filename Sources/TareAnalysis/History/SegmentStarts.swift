/// The positions at which the last segment of a series may begin, with the cost of all before it.
///
/// They lie in columns, so that the cost of a segment from each of them is a loop over plain numbers,
/// which the compiler turns into instructions for several at a time.
struct SegmentStarts {
  /// Rising.
  private var starts: [Int] = []
  /// The last ends that segments from there can have.
  private var last: [Int] = []
  /// As numbers, for lengths.
  private var places: [Double] = []
  private var before: [Double] = []
  private var plain: [Double] = []
  private var squared: [Double] = []
  /// Of the latest end.
  private var costs: [Double]

  /// - Parameter count: the length of the series.
  init(count: Int) {
    costs = Array(repeating: 0, count: count + 1)
    starts.reserveCapacity(count + 1)
    last.reserveCapacity(count + 1)
    places.reserveCapacity(count + 1)
    before.reserveCapacity(count + 1)
    plain.reserveCapacity(count + 1)
    squared.reserveCapacity(count + 1)
  }

  /// Takes in the next position, and the least cost of all that lies before it.
  mutating func add(_ start: Int, cost: Double, _ sums: PrefixSums) {
    starts.append(start)
    last.append(.max)
    places.append(Double(start))
    before.append(cost)
    plain.append(sums.plain[start])
    squared.append(sums.squared[start])
  }

  /// How many of the positions are no greater.
  func prefix(upTo place: Int) -> Int {
    var count = starts.count
    while count > 0, starts[count - 1] > place { count -= 1 }
    return count
  }

  /// The first of the positions from which the last segment to `end` costs least, and that cost.
  mutating func best(of ready: Int, to end: Int, _ sums: PrefixSums) -> (start: Int, cost: Double)?
  {
    guard ready > 0 else { return nil }
    let (place, sum, square) = (Double(end), sums.plain[end], sums.squared[end])
    // Out of the way of the columns while both are reached without checks.
    var costs: [Double] = []
    swap(&costs, &self.costs)
    defer { swap(&costs, &self.costs) }
    var least = Double.infinity
    do {
      let (places, before, plain, squared) = (places.span, before.span, plain.span, squared.span)
      var costs = costs.mutableSpan
      for index in 0..<ready {
        let difference = sum - plain[unchecked: index]
        let spread =
          square - squared[unchecked: index]
          - difference * difference / (place - places[unchecked: index])
        costs[unchecked: index] = before[unchecked: index] + (spread > 0 ? spread : 0)
      }
      for index in 0..<ready { least = min(least, costs[unchecked: index]) }
    }
    guard let index = costs[..<ready].firstIndex(of: least) else { return nil }
    return (starts[index], least)
  }

  /// Gives up those of the positions whose cost was above a limit, after `last` as the last end.
  mutating func prune(_ ready: Int, above limit: Double, last end: Int, before next: Int) {
    guard costs[..<ready].contains(where: { $0 > limit }) else { return }
    var kept = 0
    for index in starts.indices {
      if index < ready, costs[index] > limit { last[index] = min(last[index], end) }
      guard last[index] >= next else { continue }
      if kept < index {
        starts[kept] = starts[index]
        last[kept] = last[index]
        places[kept] = places[index]
        before[kept] = before[index]
        plain[kept] = plain[index]
        squared[kept] = squared[index]
      }
      kept += 1
    }
    let lost = starts.count - kept
    starts.removeLast(lost)
    last.removeLast(lost)
    places.removeLast(lost)
    before.removeLast(lost)
    plain.removeLast(lost)
    squared.removeLast(lost)
  }
}

/// The positions at which the last segment of a series may begin, with the cost of all before it.
///
/// They lie in columns, so that the cost of a segment from each of them is a loop over plain
/// numbers, which the compiler turns into instructions for several at a time.
struct SegmentStarts {
  private let sums: PrefixSums
  /// The length of the shortest segment.
  private let shortest: Int
  /// Positions, rising; numbers of the kind that costs are made of.
  private var places: [Double] = []
  private var before: [Double] = []
  private var plain: [Double] = []
  private var squared: [Double] = []
  /// The last end that a segment from there can have.
  private var last: [Int] = []
  /// Of the latest end, and of the positions from which a segment may end there, which come first.
  private var costs: [Double] = []
  private var ready = 0
  private var end = 0
  /// The least of the last ends.
  private var nextLoss = Int.max

  init(_ sums: PrefixSums, shortest: Int) {
    self.sums = sums
    self.shortest = shortest
  }

  /// How many positions there are.
  var count: Int { places.count }

  /// Takes in the next position, and the least cost of all that lies before it.
  mutating func add(_ start: Int, cost: Double) {
    places.append(Double(start))
    before.append(cost)
    plain.append(sums.plain[start])
    squared.append(sums.squared[start])
    last.append(.max)
  }

  /// The first position from which the last segment to `end` costs least, and that cost; nil where
  /// no segment is long enough.
  mutating func best(to end: Int) -> (start: Int, cost: Double)? {
    self.end = end
    let (place, sum, square) = (Double(end), sums.plain[end], sums.squared[end])
    ready = count
    while ready > 0, places[ready - 1] > place - Double(shortest) { ready -= 1 }
    // Out of the value while it is written, with the room that it has.
    var costs: [Double] = []
    swap(&costs, &self.costs)
    defer { swap(&costs, &self.costs) }
    if costs.count < ready {
      costs += Array(repeating: 0, count: max(ready, 2 * costs.count) - costs.count)
    }
    do {
      let (places, before, plain, squared) = (places.span, before.span, plain.span, squared.span)
      var costs = costs.mutableSpan
      for index in 0..<ready {
        let difference = sum - plain[unchecked: index]
        let spread =
          square - squared[unchecked: index]
          - difference * difference / (place - places[unchecked: index])
        costs[unchecked: index] = before[unchecked: index] + max(0, spread)
      }
    }
    let least = costs.span.extracting(first: ready).least
    guard ready > 0, let index = costs.firstIndex(of: least) else { return nil }
    return (Int(places[index]), least)
  }

  /// Gives up the positions from which the segment to the latest end cost more than a limit: they
  /// cannot win any more once a segment from that end can have an end itself.
  mutating func giveUp(above limit: Double) {
    if costs.span.extracting(first: ready).has(above: limit) {
      for index in 0..<ready where costs[index] > limit {
        last[index] = min(last[index], end + shortest - 1)
      }
      nextLoss = min(nextLoss, end + shortest - 1)
    }
    if nextLoss <= end { forget() }
  }

  /// Goes on without the positions that have had their last end.
  private mutating func forget() {
    let kept = last.indices.filter { last[$0] > end }
    places = kept.map { places[$0] }
    before = kept.map { before[$0] }
    plain = kept.map { plain[$0] }
    squared = kept.map { squared[$0] }
    last = kept.map { last[$0] }
    nextLoss = last.min() ?? .max
  }
}

extension Span<Double> {
  /// The least of the numbers; infinite where there is none.
  ///
  /// In four chains, for each comparison waits for the one before it.
  fileprivate var least: Double {
    var (first, second, third, fourth) = (
      Double.infinity, Double.infinity, Double.infinity, Double.infinity
    )
    let whole = count / 4 * 4
    for start in stride(from: 0, to: whole, by: 4) {
      first = lesser(self[unchecked: start], first)
      second = lesser(self[unchecked: start + 1], second)
      third = lesser(self[unchecked: start + 2], third)
      fourth = lesser(self[unchecked: start + 3], fourth)
    }
    for index in whole..<count { first = lesser(self[unchecked: index], first) }
    return lesser(lesser(first, second), lesser(third, fourth))
  }

  /// Whether a number is above a limit.
  fileprivate func has(above limit: Double) -> Bool {
    var found = 0
    for index in 0..<count { found += self[unchecked: index] > limit ? 1 : 0 }
    return found > 0
  }

  /// One instruction, as the order of numbers that are none does not matter.
  private func lesser(_ one: Double, _ other: Double) -> Double { one < other ? one : other }
}

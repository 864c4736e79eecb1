/// The positions at which the last segment of a series may begin, with the cost of all before it.
///
/// They lie in columns, so that the cost of a segment from each of them is a loop over plain numbers,
/// which the compiler turns into instructions for several at a time.
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
  /// Of the latest end, and of the positions from which a segment may end there.
  private var costs: [Double] = []
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

  /// The first position from which the last segment to `end` costs least, and that cost; nothing where
  /// no segment is long enough.
  mutating func best(to end: Int) -> (start: Int, cost: Double)? {
    self.end = end
    let (place, sum, square) = (Double(end), sums.plain[end], sums.squared[end])
    var ready = count
    while ready > 0, places[ready - 1] > place - Double(shortest) { ready -= 1 }
    var found = Array(repeating: 0.0, count: ready)
    do {
      let (places, before, plain, squared) = (places.span, before.span, plain.span, squared.span)
      var costs = found.mutableSpan
      for index in 0..<ready {
        let difference = sum - plain[unchecked: index]
        let spread =
          square - squared[unchecked: index]
          - difference * difference / (place - places[unchecked: index])
        costs[unchecked: index] = before[unchecked: index] + max(0, spread)
      }
    }
    costs = found
    guard let least = costs.min(), let index = costs.firstIndex(of: least) else { return nil }
    return (Int(places[index]), least)
  }

  /// Gives up the positions from which the segment to the latest end cost more than a limit: they cannot
  /// win any more once a segment from that end can have an end itself.
  mutating func giveUp(above limit: Double) {
    if let most = costs.max(), most > limit {
      for (index, cost) in costs.enumerated() where cost > limit {
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

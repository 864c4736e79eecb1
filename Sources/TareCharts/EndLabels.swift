/// Moves stacked boxes apart up and down, each as near to where it wants to be as the rest allows.
enum EndLabels {
  /// The tops of boxes that want to be centred at some heights, inside limits, without overlap.
  ///
  /// The limits must have room for all boxes together; the order from top to bottom is kept.
  static func tops(centers: [Double], heights: [Double], within limits: ClosedRange<Double>)
    -> [Double]
  {
    let order = centers.indices.sorted { (centers[$0], $0) < (centers[$1], $1) }
    var tops = Array(repeating: limits.lowerBound, count: centers.count)
    var floor = limits.lowerBound
    for index in order {
      tops[index] = max(floor, centers[index] - heights[index] / 2)
      floor = tops[index] + heights[index]
    }
    // What was pushed out at the bottom is pushed back up, and pushes those above it.
    var ceiling = limits.upperBound
    for index in order.reversed() {
      tops[index] = min(tops[index], ceiling - heights[index])
      ceiling = tops[index]
    }
    return tops
  }
}

/// Sums up to each position, so that the cost of any segment takes constant time.
struct PrefixSums {
  let plain: [Double]
  let squared: [Double]

  init(_ values: [Double]) {
    // Around their mean, or the squares would lose what matters.
    let mean = values.reduce(0, +) / Double(values.count)
    offset = mean
    plain = values.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1 - mean) }
    squared = values.reduce(into: [0]) { $0.append(($0.last ?? 0) + ($1 - mean) * ($1 - mean)) }
  }

  private let offset: Double

  var count: Int { plain.count - 1 }

  func mean(_ range: Range<Int>) -> Double {
    offset + (plain[range.upperBound] - plain[range.lowerBound]) / Double(range.count)
  }
}

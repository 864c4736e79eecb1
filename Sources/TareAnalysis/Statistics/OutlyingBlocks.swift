/// The times of a process that lie far from its others: counted, never dropped. Processes that the
/// machine disturbed are left out by `UndisturbedProcesses`.
package struct OutlyingBlocks: Sendable, Equatable {
  /// Positions of numbers more than 1.5 interquartile ranges outside the quartiles: the fences of
  /// Tukey, "Exploratory data analysis" (1977).
  package var beyondFences: [Int]
  /// Positions of numbers whose distance from the median is above 3.5 robust standard deviations:
  /// Iglewicz and Hoaglin, "How to detect and handle outliers" (1993).
  package var beyondDeviation: [Int]

  package init(_ values: [Double]) {
    let sorted = values.sorted()
    guard let low = Statistics.quantile(sorted: sorted, 0.25),
      let high = Statistics.quantile(sorted: sorted, 0.75),
      let middle = Statistics.median(values),
      let deviation = Statistics.medianAbsoluteDeviation(values)
    else {
      (beyondFences, beyondDeviation) = ([], [])
      return
    }
    let reach = 1.5 * (high - low)
    beyondFences = values.indices.filter { values[$0] < low - reach || values[$0] > high + reach }
    let most = 3.5 * deviation * Statistics.normalScale
    beyondDeviation = values.indices.filter { abs(values[$0] - middle) > most }
  }

  /// Positions that either rule names, in order.
  package var all: [Int] { Set(beyondFences).union(beyondDeviation).sorted() }
}

import TareAnalysis
import TareCharts
import TareModel
import TareWording

extension DotChart.Row: ProcessSpread {
  /// A time against its reference, with a point for each process; nil where there is none.
  init?(_ label: String, _ outcome: Outcome?) {
    guard case .time(let reading) = outcome, let ratio = TimeSummary(reading)?.ratio else {
      return nil
    }
    self.init(
      label, ratio.value, low: ratio.low, high: ratio.high, points: reading.estimates(.reference))
  }

  package var isSingle: Bool { points.count == 1 }
}

extension [DotChart.Row] {
  /// What rows from the fastest on say of the reference, as far as it is certain.
  enum Finding: Equatable {
    /// The first; `rest` says how many tie with it, and is empty where it stands alone.
    case fastest(DotChart.Row, rest: String)
    /// Another than the first, which is uncertain.
    case faster(DotChart.Row)
    /// Something is faster than the reference.
    case uncertain
    case nothing
  }

  var finding: Finding {
    guard let sure = first(where: \.isFaster) else {
      return first.map { $0.value < 1 } ?? false ? .uncertain : .nothing
    }
    guard sure == first else { return .faster(sure) }
    let equal = dropFirst().count { !sure.isApart(from: $0) }
    return .fastest(
      sure, rest: equal == 0 ? "" : "; \(Words.count(equal, "other ties", "others tie")) with it")
  }
}

import TareAnalysis
import TareCharts
import TareModel

extension DotChart.Row {
  /// A time against its reference, with a point for each process; nothing where there is none.
  init?(_ label: String, _ outcome: Outcome?) {
    guard case .time(let reading) = outcome, let ratio = TimeSummary(reading)?.ratio else {
      return nil
    }
    let points = reading.series.compactMap { series -> Double? in
      guard let mine = series.samples.cpu.min(), let other = series.reference?.cpu.min(), other > 0
      else { return nil }
      return mine / other
    }
    self.init(label, ratio.value, low: ratio.low, high: ratio.high, points: points)
  }

  /// One process has no spread, so that its figure alone keeps nothing apart.
  private var isOfOneProcess: Bool { points.count == 1 }

  /// Certainly less than the reference's, or certainly more.
  var isFaster: Bool { high < 1 && !isOfOneProcess }
  var isSlower: Bool { low > 1 && !isOfOneProcess }

  /// Whether another that takes longer certainly does.
  func canBeTold(from slower: Self) -> Bool {
    high < slower.low && !isOfOneProcess && !slower.isOfOneProcess
  }
}

extension [DotChart.Row] {
  /// "; 2 others cannot be told from it": of rows from the fastest on; empty where it stands alone.
  var untoldFromFirst: String {
    guard let first else { return "" }
    let equal = dropFirst().count { !first.canBeTold(from: $0) }
    return equal == 0 ? "" : "; \(Words.count(equal, "other")) cannot be told from it"
  }
}

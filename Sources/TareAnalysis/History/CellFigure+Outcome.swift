package import TareModel

extension CellFigure {
  /// Nil for a cell that was not measured.
  package init?(_ outcome: Outcome) {
    switch outcome {
    case .memory(let reading):
      if reading.counted != nil, let total = reading.total.map(Double.init) {
        self.init(quantity: .instructions, value: total, low: total, high: total)
      } else if let record = reading.record {
        self.init(quantity: .recordBytes, value: record, low: record, high: record)
      } else if let total = reading.total.map(Double.init) {
        self.init(quantity: .totalBytes, value: total, low: total, high: total)
      } else {
        return nil
      }
    case .time(let reading):
      guard let summary = TimeSummary(reading) else { return nil }
      if let ratio = summary.ratio {
        self.init(quantity: .ratio, value: ratio.value, low: ratio.low, high: ratio.high)
      } else {
        let least = reading.series.compactMap { $0.samples.cpuSeconds.min() }
        self.init(
          quantity: .seconds, value: summary.warm, low: summary.warm,
          high: least.max() ?? summary.warm)
      }
    case .unavailable, .failed, .timedOut, .wrongAnswer: return nil
    }
  }
}

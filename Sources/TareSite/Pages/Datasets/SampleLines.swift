import TareFormats
import TareModel

/// The samples of a cell as lines of text, one for each clock of each process.
struct SampleLines {
  let outcome: Outcome
  /// Of a metric's figures.
  let unit: String

  var lines: [String] {
    switch outcome {
    case .memory(let reading):
      [
        reading.total.map { "in all \(Formats.exactAmount($0, unit: unit))" },
        reading.record.map { "a record \(Formats.exact($0)) \(unit)" },
        reading.counted.map { "of \(Formats.integer($0)) records" },
        reading.seeds.map { counts in
          "by hash seed from 0 \(counts.map(Formats.integer).joined(separator: " "))"
        },
        reading.payload.map { "values in all \(Formats.exactAmount($0, unit: unit))" },
      ].compactMap(\.self)
    case .time(let reading): reading.series.flatMap(Self.lines)
    case .unavailable, .failed, .timedOut, .wrongAnswer: []
    }
  }

  private static func lines(_ series: TimeSeries) -> [String] {
    let samples = series.samples
    let head = "process \(series.process), \(samples.loops) loops, \(series.warmups) warm-ups, µs"
    return [head, "cpu \(text(samples.cpuSeconds))", "wall \(text(samples.wallSeconds))"]
      + (series.reference.map { ["dict cpu \(text($0.cpuSeconds))"] } ?? [])
  }

  /// Microseconds with four figures are finer than any clock repeats.
  private static func text(_ seconds: [Double]) -> String {
    seconds.map { value in
      let micro = value * 1e6
      let scale = micro >= 1000 ? 1.0 : micro >= 100 ? 10 : micro >= 10 ? 100 : 1000
      return Formats.exact((micro * scale).rounded() / scale)
    }.joined(separator: " ")
  }
}

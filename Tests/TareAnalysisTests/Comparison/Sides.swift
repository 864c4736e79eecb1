import TareAnalysis
import TareModel
import TareTestSupport

/// A run and the same measured again, changed at will.
struct Sides {
  var base = SyntheticRun()
  var head = SyntheticRun()

  init() {
    head.id = "20261123T213449Z-5f0c22"
    head.seed = 2
  }

  func comparison(_ rule: ComparisonRule = ComparisonRule()) -> Comparison {
    Comparison(base: base.run, head: head.run, rule: rule)
  }
}

/// Blocks of one process, the least of which are the given seconds.
func series(_ process: Int, _ seconds: Double, reference: Double? = nil) -> TimeSeries {
  let samples = { (least: Double) in
    TimeSamples(
      loops: 1, wallSeconds: [least * 1.1, least * 1.2], cpuSeconds: [least * 1.05, least])
  }
  return TimeSeries(
    process: process, warmups: 1, samples: samples(seconds), reference: reference.map(samples))
}

func reading(_ seconds: [Double], reference: Double? = nil) -> TimeReading {
  TimeReading(
    series: seconds.enumerated().map { series($0.offset + 1, $0.element, reference: reference) })
}

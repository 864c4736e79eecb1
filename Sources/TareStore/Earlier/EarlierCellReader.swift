import LibXML
import TareModel

/// Reads one cell of version 1 or 2, which says all of its key itself.
struct EarlierCellReader {
  let cursor: RunCursor

  func report() throws(XML.Error) -> CellReport {
    let name = try cursor.required("name")
    let key = CellKey(
      runtime: try cursor.required("runtime"), dataset: try cursor.required("dataset"),
      loader: try cursor.required("loader"),
      representation: try cursor.required("representation"),
      access: try cursor.required("access"),
      measure: try cursor.required("measure") == "benchmark" ? .benchmark(name) : .metric(name))
    let process = try cursor.number("process", as: Int.self)
    var found: Outcome?
    try cursor.eachChild { () throws(XML.Error) in found = try outcome(process) }
    guard let found else { throw cursor.reader.error("a cell without an outcome") }
    return CellReport(key: key, process: process, outcome: found)
  }

  private func outcome(_ process: Int) throws(XML.Error) -> Outcome {
    switch cursor.name {
    case "memory":
      let reading = MemoryReading(
        total: try cursor.optionalNumber("total", as: Int.self),
        record: try cursor.optionalNumber("record", as: Double.self),
        payload: try cursor.optionalNumber("payload", as: Int.self),
        projected: try cursor.optionalNumber("projected", as: Int.self),
        shared: try cursor.optionalNumber("shared", as: Int.self),
        checked: try cursor.optionalNumber("checked", as: Double.self),
        note: cursor.optional("note"))
      try cursor.skip()
      return .memory(reading)
    case "time": return .time(TimeReading(series: [try series(process)]))
    case "failed":
      let why = try cursor.required("why")
      return .failed(why: why, stderr: try cursor.text())
    case "timed-out":
      let after = try cursor.number("after", as: Double.self)
      return .timedOut(after: after, stderr: try cursor.text())
    case "wrong-answer": return .wrongAnswer(why: try cursor.reason())
    default: return .unavailable(why: try cursor.reason())
    }
  }

  private func series(_ process: Int) throws(XML.Error) -> TimeSeries {
    let warmups = try cursor.number("warmups", as: Int.self)
    var reference: TimeSamples?
    let samples = try clocks { () throws(XML.Error) in
      reference = try clocks { () throws(XML.Error) in try cursor.skip() }
    }
    return TimeSeries(
      process: process, warmups: warmups, samples: samples, reference: reference)
  }

  private func clocks(
    other: () throws(XML.Error) -> Void
  ) throws(XML.Error) -> TimeSamples {
    var samples = TimeSamples(
      loops: try cursor.number("loops", as: Int.self), wallSeconds: [], cpuSeconds: [])
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "wall": samples.wallSeconds = try cursor.earlierSamples()
      case "cpu": samples.cpuSeconds = try cursor.earlierSamples()
      default: try other()
      }
    }
    return samples
  }
}

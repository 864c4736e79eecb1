import LibXML
import TareModel

/// Reads the cells of one process.
struct CellReader {
  let cursor: RunCursor
  let place: ProcessPart.Place
  /// Of time cells that name none.
  let access: String?
  /// Of time cells that say nothing of them.
  let warmups: Int?
  /// Decimal places of the samples of time cells that say nothing of them.
  let places: Int?

  func report() throws(XML.Error) -> CellReport {
    let isBenchmark = cursor.name == "time"
    let name = try cursor.required("name")
    guard let access = cursor.optional("access") ?? (isBenchmark ? access : CellKey.noAccess)
    else { throw cursor.reader.error("neither '\(name)' nor its process has an access") }
    let key = place.key(access, isBenchmark ? .benchmark(name) : .metric(name))
    let outcome = isBenchmark ? try time() : try metric()
    return CellReport(key: key, process: place.number, outcome: outcome)
  }

  private func metric() throws(XML.Error) -> Outcome {
    var reading = MemoryReading(
      total: try cursor.optionalNumber("total", as: Int.self),
      record: try cursor.optionalNumber("record", as: Double.self),
      payload: try cursor.optionalNumber("payload", as: Int.self),
      projected: try cursor.optionalNumber("projected", as: Int.self),
      projectedLeast: try cursor.optionalNumber("least", as: Int.self),
      projectedMost: try cursor.optionalNumber("most", as: Int.self),
      shared: try cursor.optionalNumber("shared", as: Int.self),
      halved: try cursor.optionalNumber("halved", as: Int.self),
      paired: try cursor.optionalNumber("paired", as: Int.self),
      list: try cursor.optionalNumber("list", as: Int.self),
      stepped: try cursor.optionalNumber("stepped", as: Int.self),
      spread: try cursor.optionalNumber("spread", as: Double.self),
      loading: try cursor.optionalNumber("loading", as: Int.self),
      types: try cursor.optionalNumber("types", as: Int.self),
      checked: try cursor.optionalNumber("checked", as: Double.self),
      counted: try cursor.optionalNumber("counted", as: Int.self), seeds: try seeds(),
      note: cursor.optional("note"))
    var reason: Outcome?
    try cursor.eachChild { () throws(XML.Error) in
      if cursor.name == "anatomy" {
        reading.anatomy = try AnatomyReader(cursor: cursor).anatomy()
      } else {
        reason = try unmeasured()
      }
    }
    return reason ?? .memory(reading)
  }

  /// Counts of instructions by hash seed.
  private func seeds() throws(XML.Error) -> [Int]? {
    guard let text = cursor.optional("by-seed") else { return nil }
    let counts = text.split(separator: " ").compactMap { Int($0) }
    guard counts.count == text.split(separator: " ").count else {
      throw cursor.reader.error("'\(text)' is no list of counts")
    }
    return counts
  }

  private func time() throws(XML.Error) -> Outcome {
    guard let loops = try cursor.optionalNumber("loops", as: Int.self) else {
      let line = cursor.reader.error("a time without samples and without a reason")
      var reason: Outcome?
      try cursor.eachChild { () throws(XML.Error) in reason = try unmeasured() }
      guard let reason else { throw line }
      return reason
    }
    guard let warmups = try cursor.optionalNumber("warmups", as: Int.self) ?? warmups else {
      throw cursor.reader.error("neither the time nor its process says how many warm-ups it had")
    }
    guard let places = try cursor.optionalNumber("places", as: Int.self) ?? places else {
      throw cursor.reader.error("neither the time nor its process has the places of its samples")
    }
    let samples = try cursor.samples(places)
    var series = TimeSeries(
      process: place.number, warmups: warmups,
      samples: TimeSamples(
        loops: loops, wallSeconds: samples.wall, cpuSeconds: samples.cpu),
      reference: nil)
    try cursor.eachChild { () throws(XML.Error) in
      guard cursor.name == "reference" else {
        throw cursor.reader.error("'\(cursor.name)' in a time that has samples")
      }
      let samples = try cursor.samples(places)
      series.reference = TimeSamples(
        loops: try cursor.number("loops", as: Int.self), wallSeconds: samples.wall,
        cpuSeconds: samples.cpu)
      try cursor.skip()
    }
    return .time(TimeReading(series: [series]))
  }

  /// Why there is no figure.
  private func unmeasured() throws(XML.Error) -> Outcome {
    switch cursor.name {
    case "failed":
      let why = try cursor.required("why")
      return .failed(why: why, stderr: try cursor.text())
    case "timed-out":
      let after = try cursor.number("after", as: Double.self)
      return .timedOut(after: after, stderr: try cursor.text())
    case "wrong-answer": return .wrongAnswer(why: try cursor.reason())
    case "unavailable": return .unavailable(why: try cursor.reason())
    default: throw cursor.reader.error("'\(cursor.name)' is no outcome")
    }
  }
}

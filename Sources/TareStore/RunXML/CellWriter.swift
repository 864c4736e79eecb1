import LibXML
import TareModel

/// Writes one cell of a process: what became of it, and of its key what the process does not say.
struct CellWriter {
  let writer: XML.Writer
  let part: ProcessPart

  func write(_ report: CellReport) throws(XML.Error) {
    let key = report.key
    var attributes = Attributes([("name", key.measure.name)])
    let shared = key.measure.isBenchmark ? part.access : CellKey.noAccess
    if key.access != shared { attributes.add("access", key.access) }
    switch report.outcome {
    case .memory(let reading):
      attributes.add(reading)
      guard let anatomy = reading.anatomy else {
        return try writer.element("metric", attributes.pairs)
      }
      try writer.start("metric", attributes.pairs)
      try AnatomyWriter(writer: writer).write(anatomy)
      writer.end()
    case .time:
      guard let series = report.outcome.series else {
        throw writer.error("a report of \(key.measure.name) is not of one process")
      }
      try write(series, attributes)
    default:
      try writer.start(key.measure.isBenchmark ? "time" : "metric", attributes.pairs)
      try write(report.outcome)
      writer.end()
    }
  }

  private func write(_ series: TimeSeries, _ shared: Attributes) throws(XML.Error) {
    let places = try writer.places(series.places)
    var attributes = shared
    if series.warmups != part.warmups { attributes.add("warmups", series.warmups) }
    if places != part.places { attributes.add("places", places) }
    try attributes.add(series.samples, places, writer)
    try writer.start("time", attributes.pairs)
    if let reference = series.reference {
      var attributes = Attributes()
      try attributes.add(reference, places, writer)
      try writer.element("reference", attributes.pairs)
    }
    writer.end()
  }

  /// Why there is no figure.
  private func write(_ outcome: Outcome) throws(XML.Error) {
    switch outcome {
    case .memory, .time: break
    case .unavailable(let why): try writer.unavailable(why)
    case .failed(let why, let stderr): try writer.failed(why, stderr)
    case .timedOut(let seconds, let stderr): try writer.timedOut(seconds, stderr)
    case .wrongAnswer(let why):
      try writer.element("wrong-answer", [("why", XML.Characters.visible(why))])
    }
  }
}

extension Attributes {
  fileprivate mutating func add(
    _ samples: TimeSamples, _ places: Int, _ writer: XML.Writer
  ) throws(XML.Error) {
    add("loops", samples.loops)
    add(try writer.samples(wall: samples.wallSeconds, cpu: samples.cpuSeconds, places))
  }

  fileprivate mutating func add(_ reading: MemoryReading) {
    add("total", reading.total)
    add("projected", reading.projected)
    add("least", reading.projectedLeast)
    add("most", reading.projectedMost)
    add("record", reading.record)
    add("payload", reading.payload)
    add("shared", reading.shared)
    add("halved", reading.halved)
    add("paired", reading.paired)
    add("list", reading.list)
    add("stepped", reading.stepped)
    add("spread", reading.spread)
    add("loading", reading.loading)
    add("types", reading.types)
    add("checked", reading.checked)
    add("counted", reading.counted)
    add("by-seed", reading.seeds.map { $0.map(String.init).joined(separator: " ") })
    add("note", reading.note)
  }
}

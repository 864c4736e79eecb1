import LibXML
import TareModel

/// Writes what became of a cell, as the one element inside it.
struct OutcomeWriter {
  let writer: XML.Writer

  func write(_ outcome: Outcome) throws(XML.Error) {
    switch outcome {
    case .memory(let reading): try writer.element("memory", Self.attributes(reading))
    case .time(let reading):
      for series in reading.series { try time(series) }
    case .unavailable(let why): try writer.unavailable(why)
    case .failed(let why, let stderr): try writer.failed(why, stderr)
    case .timedOut(let seconds, let stderr): try writer.timedOut(seconds, stderr)
    case .wrongAnswer(let why):
      try writer.element("wrong-answer", [("why", XML.Characters.visible(why))])
    }
  }

  private static func attributes(_ reading: MemoryReading) -> [(String, String)] {
    let values: [(String, String?)] = [
      ("total", reading.total.map { "\($0)" }),
      ("projected", reading.projected.map { "\($0)" }), ("record", reading.record.map { "\($0)" }),
      ("payload", reading.payload.map { "\($0)" }), ("shared", reading.shared.map { "\($0)" }),
      ("checked", reading.checked.map { "\($0)" }),
      ("note", reading.note.map(XML.Characters.visible)),
    ]
    return values.compactMap { name, value in value.map { (name, $0) } }
  }

  private func time(_ series: TimeSeries) throws(XML.Error) {
    try writer.start(
      "time", [("loops", "\(series.samples.loops)"), ("warmups", "\(series.warmups)")])
    try clocks(series.samples)
    if let reference = series.reference {
      try writer.start("reference", [("loops", "\(reference.loops)")])
      try clocks(reference)
      writer.end()
    }
    writer.end()
  }

  private func clocks(_ samples: TimeSamples) throws(XML.Error) {
    try writer.seconds("wall", samples.wall)
    try writer.seconds("cpu", samples.cpu)
  }
}

extension Scalar {
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .double: "float"
    case .string: "str"
    }
  }

  var text: String {
    switch self {
    case .null: ""
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let value): value
    }
  }

  init?(typeName: String, text: String) {
    switch typeName {
    case "null": self = .null
    case "bool": self = .bool(text == "true")
    case "int":
      guard let value = Int(text) else { return nil }
      self = .int(value)
    case "float":
      guard let value = Double(text) else { return nil }
      self = .double(value)
    case "str": self = .string(text)
    default: return nil
    }
  }
}

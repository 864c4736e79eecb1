import LibXML
import TareModel

/// Writes what experiments found out on one runtime.
struct FindingWriter {
  let writer: XML.Writer

  func write(_ findings: [Finding], on runtime: String) throws(XML.Error) {
    try writer.start("findings", [("runtime", runtime)])
    for finding in findings { try write(finding) }
    writer.end()
  }

  private func write(_ finding: Finding) throws(XML.Error) {
    try writer.start("finding", [("experiment", XML.Characters.visible(finding.experiment))])
    switch finding.outcome {
    case .observed(let observed): try write(observed)
    case .unavailable(let why): try writer.unavailable(why)
    case .failed(let why, let stderr): try writer.failed(why, stderr)
    case .timedOut(let seconds, let stderr): try writer.timedOut(seconds, stderr)
    }
    writer.end()
  }

  private func write(_ observed: Observed) throws(XML.Error) {
    for observation in observed.observations {
      var attributes = Attributes([("name", observation.name)])
      attributes.add("unit", observation.value.unit.rawValue)
      attributes.add("value", observation.value.text)
      attributes.add("role", observation.role)
      attributes.add("subject", observation.subject)
      try writer.element("observation", attributes.pairs)
    }
    for series in observed.series {
      var attributes = Attributes([("name", series.name)])
      attributes.add("unit", series.unit.rawValue)
      attributes.add("x", Self.list(series.points.map(\.x)))
      attributes.add("y", Self.list(series.points.map(\.y)))
      attributes.add("counts", series.counts)
      attributes.add("role", series.role)
      attributes.add("subject", series.subject)
      try writer.element("series", attributes.pairs)
    }
    for listing in observed.listings {
      try writer.element(
        "listing", [("title", XML.Characters.visible(listing.title))],
        text: XML.Characters.visible(listing.text))
    }
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map { "\($0)" }.joined(separator: " ")
  }
}

import LibXML
import TareModel

/// Writes what an experiment found out on one runtime.
struct FindingWriter {
  let writer: XML.Writer

  func write(_ finding: Finding) throws(XML.Error) {
    try writer.start(
      "finding",
      [("runtime", finding.runtime), ("experiment", XML.Characters.visible(finding.experiment))])
    switch finding.outcome {
    case .observed(let observed): try write(observed)
    case .unavailable(let why): try writer.unavailable(why)
    case .failed(let why, let stderr): try writer.failed(why, stderr)
    case .timedOut(let seconds, let stderr): try writer.timedOut(seconds, stderr)
    }
    writer.end()
  }

  private func write(_ observed: Observed) throws(XML.Error) {
    try writer.start("observed")
    for observation in observed.observations {
      try writer.element(
        "observation",
        [
          ("name", XML.Characters.visible(observation.name)),
          ("unit", observation.value.unit.rawValue),
          ("value", XML.Characters.visible(observation.value.text)),
        ])
    }
    for series in observed.series {
      try writer.element(
        "series",
        [
          ("name", XML.Characters.visible(series.name)), ("unit", series.unit.rawValue),
          ("x", Self.list(series.points.map(\.x))), ("y", Self.list(series.points.map(\.y))),
        ])
    }
    for listing in observed.listings {
      try writer.element(
        "listing", [("title", XML.Characters.visible(listing.title))],
        text: XML.Characters.visible(listing.text))
    }
    writer.end()
  }

  private static func list(_ numbers: [Int]) -> String {
    numbers.map { "\($0)" }.joined(separator: " ")
  }
}

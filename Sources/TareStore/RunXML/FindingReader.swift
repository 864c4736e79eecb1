import LibXML
import TareModel

/// Reads one finding.
struct FindingReader {
  let cursor: RunCursor

  func finding() throws(XML.Error) -> Finding {
    let (runtime, experiment) = (
      try cursor.required("runtime"), try cursor.required("experiment")
    )
    var found: FindingOutcome?
    try cursor.eachChild { () throws(XML.Error) in found = try outcome() }
    guard let found else { throw cursor.reader.error("a finding without an outcome") }
    return Finding(runtime: runtime, experiment: experiment, outcome: found)
  }

  private func outcome() throws(XML.Error) -> FindingOutcome {
    switch cursor.name {
    case "observed": return .observed(try observed())
    case "failed":
      let why = try cursor.required("why")
      return .failed(why: why, stderr: try cursor.text())
    case "timed-out":
      let after = try cursor.number("after", as: Double.self)
      return .timedOut(after: after, stderr: try cursor.text())
    default: return .unavailable(why: try cursor.reason())
    }
  }

  private func observed() throws(XML.Error) -> Observed {
    var observed = Observed()
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "observation":
        observed.observations.append(
          Observation(name: try cursor.required("name"), value: try cursor.observedValue()))
        try cursor.skip()
      case "series":
        observed.series.append(try series())
        try cursor.skip()
      default:
        let title = try cursor.required("title")
        observed.listings.append(Listing(title: title, text: try cursor.text()))
      }
    }
    return observed
  }

  private func series() throws(XML.Error) -> ObservedSeries {
    let (x, y) = (try cursor.numbers("x"), try cursor.numbers("y"))
    guard x.count == y.count else {
      throw cursor.reader.error("a series of \(x.count) x and \(y.count) y")
    }
    return ObservedSeries(
      name: try cursor.required("name"), unit: try cursor.unit(),
      points: zip(x, y).map { ObservedSeries.Point(x: $0, y: $1) })
  }
}

extension RunCursor {
  /// The value in the attributes `unit` and `value`.
  func observedValue() throws(XML.Error) -> ObservedValue {
    let (unit, text) = (try unit(), try required("value"))
    guard let value = ObservedValue(unit: unit, text: text) else {
      throw reader.error("'\(text)' is no value in \(unit.rawValue)")
    }
    return value
  }

  func unit() throws(XML.Error) -> ObservedValue.Unit {
    let name = try required("unit")
    guard let unit = ObservedValue.Unit(rawValue: name) else {
      throw reader.error("there is no unit '\(name)'")
    }
    return unit
  }
}

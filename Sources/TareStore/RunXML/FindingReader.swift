import LibXML
import TareModel

/// Reads one finding.
struct FindingReader {
  let cursor: RunCursor

  func finding(on runtime: String) throws(XML.Error) -> Finding {
    var finding = Finding(
      runtime: runtime, experiment: try cursor.required("experiment"),
      outcome: .observed(Observed()))
    var observed = Observed()
    var reason: FindingOutcome?
    try cursor.eachChild { () throws(XML.Error) in
      if cursor.name == "observed" {
        // Of version 2.
        try cursor.eachChild { () throws(XML.Error) in try take(&observed) }
      } else if let outcome = try unobserved() {
        reason = outcome
      } else {
        try take(&observed)
      }
    }
    finding.outcome = reason ?? .observed(observed)
    return finding
  }

  /// Why nothing was observed; nil where the element says what was.
  private func unobserved() throws(XML.Error) -> FindingOutcome? {
    switch cursor.name {
    case "failed":
      let why = try cursor.required("why")
      return .failed(why: why, stderr: try cursor.text())
    case "timed-out":
      let after = try cursor.number("after", as: Double.self)
      return .timedOut(after: after, stderr: try cursor.text())
    case "unavailable": return .unavailable(why: try cursor.reason())
    default: return nil
    }
  }

  private func take(_ observed: inout Observed) throws(XML.Error) {
    switch cursor.name {
    case "observation":
      observed.observations.append(
        Observation(
          name: try cursor.required("name"), value: try cursor.observedValue(),
          role: cursor.optional("role"), subject: cursor.optional("subject")))
      try cursor.skip()
    case "series":
      observed.series.append(try series())
      try cursor.skip()
    default:
      let title = try cursor.required("title")
      observed.listings.append(Listing(title: title, text: try cursor.text()))
    }
  }

  private func series() throws(XML.Error) -> ObservedSeries {
    let (x, y) = (try cursor.numbers("x"), try cursor.numbers("y"))
    guard x.count == y.count else {
      throw cursor.reader.error("a series of \(x.count) x and \(y.count) y")
    }
    return ObservedSeries(
      name: try cursor.required("name"), unit: try cursor.unit(),
      counts: cursor.optional("counts") ?? ObservedSeries.items,
      points: zip(x, y).map { ObservedSeries.Point(x: $0, y: $1) }, role: cursor.optional("role"),
      subject: cursor.optional("subject"))
  }
}

extension RunCursor {
  /// The value in the attributes `unit` and `value`.
  func observedValue() throws(XML.Error) -> ObservedValue {
    let (unit, text) = (try unit(), try required("value"))
    guard let value = ObservedValue(unit: unit, text: text), value.isFigure else {
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

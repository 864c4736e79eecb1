import LibXML
import TareModel

/// Reads what another tool measured, and which.
struct ImportedReader {
  let cursor: RunCursor

  func source() throws(XML.Error) -> ImportSource {
    let source = ImportSource(
      tool: try cursor.required("tool"), version: cursor.optional("version"),
      file: try cursor.required("file"), commit: cursor.optional("commit"),
      branch: cursor.optional("branch"),
      environment: cursor.optional("environment"))
    try cursor.skip()
    return source
  }

  func result() throws(XML.Error) -> BenchmarkResult {
    let (name, measure) = (try cursor.required("name"), try cursor.required("measure"))
    let (unit, better) = (try cursor.required("unit"), try cursor.required("better"))
    let (version, note) = (cursor.optional("version"), cursor.optional("note"))
    let value = try cursor.optionalNumber("value", as: Double.self)
    let low = try cursor.optionalNumber("low", as: Double.self)
    let high = try cursor.optionalNumber("high", as: Double.self)
    let line = cursor.reader.error("the result '\(name)' has neither a value nor a reason")
    var parameters: [Fact] = []
    var processes: [[Double]] = []
    var reason: BenchmarkResult.Outcome?
    try cursor.eachChild { () throws(XML.Error) in
      switch cursor.name {
      case "parameter":
        let name = try cursor.required("name")
        parameters.append(Fact(name, try cursor.text()))
      case "samples": processes.append(try samples())
      case "failed":
        reason = .failed(why: try cursor.required("why"))
        try cursor.skip()
      default: reason = .unavailable(why: try cursor.reason())
      }
    }
    let figures = value.map {
      BenchmarkResult.Figures(value: $0, low: low, high: high, processes: processes)
    }
    guard let outcome = reason ?? figures.map(BenchmarkResult.Outcome.measured) else { throw line }
    return BenchmarkResult(
      .init(name, parameters, measure: measure), unit: unit, isHigherBetter: better == "higher",
      outcome: outcome, version: version, note: note)
  }

  private func samples() throws(XML.Error) -> [Double] {
    let text = try cursor.text()
    var samples: [Double] = []
    for part in text.split(whereSeparator: \.isWhitespace) {
      guard let number = Double(part), number.isFigure else {
        throw cursor.notANumber(String(part), "samples")
      }
      samples.append(number)
    }
    return samples
  }
}

import LibXML
import TareAnalysis
import TareModel
import TareWording

/// A comparison as test results, one test a cell, for what shows JUnit reports.
///
/// Written so that both schemas in common use hold: Jenkins' `junit-10.xsd` and the stricter one of
/// Ant's JUnit task, which wants a host, a time and streams in every suite.
struct ComparisonJUnit: ComparisonExporter {
  static let name = "junit"
  static let reader = "what shows test results"

  var comparison: Comparison
  /// What makes a cell a failed test.
  var failing: FailOn

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison, failing: circumstances.failing).text
  }

  var text: String {
    let writer = XML.Writer(indent: 2)
    do {
      writer.startDocument()
      try suites(writer)
    } catch {
      preconditionFailure("visible text cannot be refused: \(error)")
    }
    return String(decoding: writer.finish().dropLast(), as: UTF8.self)
  }

  private struct Case {
    var key: CellKey
    var kind: Kind

    enum Kind {
      case passed
      case skipped(String)
      /// With the verdict.
      case failed(String, String)
      /// The cell went wrong in the head.
      case errored(String)
    }
  }

  private func suites(_ writer: XML.Writer) throws(XML.Error) {
    try writer.start("testsuites")
    let all = cases
    for (index, runtime) in all.map(\.key.runtime).unique.enumerated() {
      try suite(writer, runtime, index, all.filter { $0.key.runtime == runtime })
    }
    writer.end()
  }

  private func suite(
    _ writer: XML.Writer, _ runtime: String, _ index: Int, _ cases: [Case]
  ) throws(XML.Error) {
    let count = { (isCounted: (Case.Kind) -> Bool) in "\(cases.count { isCounted($0.kind) })" }
    try writer.start(
      "testsuite",
      [
        ("name", visible(runtime)), ("package", "tare"), ("id", "\(index)"),
        // Ant's schema knows no time zone; run files are in UTC.
        ("timestamp", String(comparison.head.header.started.prefix(19))),
        ("hostname", "localhost"), ("tests", "\(cases.count)"),
        ("failures", count { if case .failed = $0 { true } else { false } }),
        ("errors", count { if case .errored = $0 { true } else { false } }),
        ("skipped", count { if case .skipped = $0 { true } else { false } }), ("time", "0"),
      ])
    try writer.start("properties")
    try property(writer, "base", comparison.base)
    try property(writer, "head", comparison.head)
    writer.end()
    for item in cases { try write(writer, item) }
    try writer.element("system-out", text: visible(ComparisonWords(comparison).headline))
    try writer.element("system-err")
    writer.end()
  }

  private func property(
    _ writer: XML.Writer, _ name: String, _ side: ComparisonSide
  ) throws(XML.Error) {
    let parts = [side.header.id, side.header.label, side.coordinate].compactMap(\.self)
    try writer.element(
      "property", [("name", name), ("value", visible(parts.joined(separator: " ")))])
  }

  private func write(_ writer: XML.Writer, _ item: Case) throws(XML.Error) {
    let key = item.key
    let held = Words.held(key.representation, key.access)
    try writer.start(
      "testcase",
      [
        ("name", visible("\(key.measure.name) of \(held)")),
        ("classname", visible("\(key.runtime).\(key.dataset).\(key.loader)")), ("time", "0"),
      ])
    switch item.kind {
    case .passed: break
    case .skipped(let why): try writer.element("skipped", [("message", visible(why))])
    case .failed(let verdict, let why):
      try writer.element("failure", [("type", verdict), ("message", visible(why))])
    case .errored(let why):
      try writer.element("error", [("type", "fault"), ("message", visible(why))])
    }
    writer.end()
  }

  private var cases: [Case] {
    comparison.cells.map { Case(key: $0.head, kind: kind($0)) }
      + comparison.unlike.map {
        Case(key: $0.head, kind: .skipped(ComparisonWords.reason($0.objection)))
      }
      + comparison.baseOnly.map { Case(key: $0.key, kind: kind($0)) }
  }

  private func kind(_ cell: LoneCell) -> Case.Kind {
    let why = ComparisonWords.reason(cell)
    if cell.isFault { return .errored(why) }
    return failing.others.contains(.missing)
      ? .failed(FailOn.Other.missing.rawValue, why) : .skipped(why)
  }

  private func kind(_ cell: ComparedCell) -> Case.Kind {
    guard failing.verdicts.contains(cell.verdict) else { return .passed }
    return .failed(cell.verdict.rawValue, ComparisonWords.sentence(cell))
  }

  private func visible(_ text: String) -> String { XML.Characters.visible(text) }
}

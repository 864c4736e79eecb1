import LibXML
import TareModel
import TareWording

/// Cells, or results of other tools, as test results, one test each, for what shows JUnit reports.
///
/// Written so that both schemas in common use hold: Jenkins' `junit-10.xsd` and the stricter one of
/// Ant's JUnit task, which wants a host, a time and streams in every suite.
struct JUnitReport {
  /// Each runtime is a suite, and each tool.
  var cases: [Case]
  /// Facts of every suite, by name.
  var properties: [(name: String, value: String)]
  /// When the newest of it was measured.
  var started: String
  var headline: String

  struct Case {
    var suite: String
    var name: String
    var className: String
    var kind: Kind

    /// - Parameter note: what else tells the test from others of the cell.
    init(key: CellKey, note: String = "", kind: Kind) {
      suite = key.runtime
      name = "\(key.measure.name) of \(Words.held(key.representation, key.access))\(note)"
      className = "\(key.runtime).\(key.dataset).\(key.loader)"
      self.kind = kind
    }

    init(_ key: BenchmarkResult.Key, of tool: String, kind: Kind) {
      (suite, className, name) = (tool, tool, ResultWords.name(key))
      self.kind = kind
    }

    enum Kind {
      case passed
      case skipped(String)
      /// With the verdict.
      case failed(String, String)
      /// The cell went wrong.
      case errored(String)
    }
  }

  var text: String {
    let writer = XML.Writer(indent: 2)
    do {
      writer.startDocument()
      try writer.start("testsuites")
      for (index, name) in cases.map(\.suite).unique.enumerated() {
        try suite(writer, name, index, cases.filter { $0.suite == name })
      }
      writer.end()
    } catch {
      preconditionFailure("visible text cannot be refused: \(error)")
    }
    return String(decoding: writer.finish().dropLast(), as: UTF8.self)
  }

  private func suite(
    _ writer: XML.Writer, _ name: String, _ index: Int, _ cases: [Case]
  ) throws(XML.Error) {
    let count = { (isCounted: (Case.Kind) -> Bool) in "\(cases.count { isCounted($0.kind) })" }
    try writer.start(
      "testsuite",
      [
        ("name", visible(name)), ("package", "tare"), ("id", "\(index)"),
        // Ant's schema knows no time zone; run files are in UTC.
        ("timestamp", String(started.prefix(19))),
        ("hostname", "localhost"), ("tests", "\(cases.count)"),
        ("failures", count { if case .failed = $0 { true } else { false } }),
        ("errors", count { if case .errored = $0 { true } else { false } }),
        ("skipped", count { if case .skipped = $0 { true } else { false } }), ("time", "0"),
      ])
    try writer.start("properties")
    for (name, value) in properties {
      try writer.element("property", [("name", name), ("value", visible(value))])
    }
    writer.end()
    for item in cases { try write(writer, item) }
    try writer.element("system-out", text: visible(headline))
    try writer.element("system-err")
    writer.end()
  }

  private func write(_ writer: XML.Writer, _ item: Case) throws(XML.Error) {
    try writer.start(
      "testcase",
      [
        ("name", visible(item.name)), ("classname", visible(item.className)), ("time", "0"),
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

  private func visible(_ text: String) -> String { XML.Characters.visible(text) }
}

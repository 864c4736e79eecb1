import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("Exporters")
struct ExportersTests {
  @Test("are listed once each, with a name that no other of its kind has")
  func names() {
    for names in [
      ExportFormat<Comparison>.allValueStrings, ExportFormat<BudgetCheck>.allValueStrings,
    ] {
      #expect(!names.isEmpty && Set(names).count == names.count)
    }
  }

  @Test("none in the folder is missing from the list")
  func complete() throws {
    let written = try Sources.text(below: "TareCommandLine/Export")
      .matches(of: /(?:struct|enum|extension) (\w+): Exporter/)
      .map { String($0.output.1) }
    #expect(Set(written) == Set(Exporters.all.map { "\($0)" }))
    #expect(!written.isEmpty)
  }
}

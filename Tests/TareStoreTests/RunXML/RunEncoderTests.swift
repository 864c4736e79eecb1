import TareModel
import Testing

@testable import TareStore

@Suite("RunEncoder")
struct RunEncoderTests {
  @Test("the same run gives the same bytes, however its results are handed over")
  func stable() throws {
    let encoder = RunEncoder()
    var together = try encoder.begin(sampleHeader())
    together += try encoder.add(Results(processes: sampleProcesses))
    together += try encoder.add(Results(reports: sampleReports))
    together += try encoder.add(Results(findings: sampleFindings))
    together += try encoder.end(sampleEnd)
    #expect(together == (try encoded()))
  }

  @Test("is UTF-8 with a declaration, a namespace and a last line break")
  func shape() throws {
    let text = String(decoding: try encoded(), as: UTF8.self)
    #expect(
      text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<run xmlns=\"urn:tare:run:3\""))
    #expect(text.hasSuffix("</run>\n"))
  }

  @Test("adding nothing writes nothing that a reader could stumble over")
  func nothing() throws {
    let encoder = RunEncoder()
    var bytes = try encoder.begin(sampleHeader())
    bytes += try encoder.add(Results())
    bytes += try encoder.add(Results(processes: sampleProcesses))
    bytes += try encoder.add(Results())
    bytes += try encoder.add(Results(reports: sampleReports))
    bytes += try encoder.add(Results())
    bytes += try encoder.add(Results(findings: sampleFindings))
    bytes += try encoder.end(sampleEnd)
    #expect(bytes == (try encoded()))
  }
}

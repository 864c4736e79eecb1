import TareFoundation
import TareTestSupport
import Testing

@Suite("The system's reason for a fault")
struct SystemReasonTests {
  private struct Odd: Error, CustomStringConvertible { let description = "an odd one" }

  @Test("is told for faults of files, whoever met them")
  func files() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("a", "")
    let fault = #expect(throws: (any Error).self) {
      try FileManager.default.contentsOfDirectory(atPath: path)
    }
    #expect(fault?.systemReason == "not a directory")
    #expect(POSIXError(.ENOENT).systemReason == "no such file or directory")
  }

  @Test("is their own description for all others")
  func others() { #expect(Odd().systemReason == "an odd one") }
}

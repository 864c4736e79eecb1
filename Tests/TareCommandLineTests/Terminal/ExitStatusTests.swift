import TareRunner
import TareStore
import Testing

@testable import TareCommandLine

@Suite("ExitStatus")
struct ExitStatusTests {
  @Test("has the numbers that the documentation promises")
  func numbers() {
    let numbers: [(Status, Int32)] = [
      (.fine, 0), (.cellFailed, 3), (.nothingMeasured, 5), (.usage, 64), (.badInput, 65),
      (.missingInput, 66), (.fault, 70), (.cannotCreate, 73),
    ]
    for (status, number) in numbers { #expect(status.rawValue == number) }
  }

  @Test("every error of the modules below has its status and keeps its sentence")
  func mapping() {
    let failures: [(CommandFailure, Status, String)] = [
      (CommandFailure(DatasetError(.bad, source: "a", line: 1, why: "b")), .badInput, "a:1: b"),
      (CommandFailure(DatasetError(.missing, source: "a", why: "b")), .missingInput, "a: b"),
      (CommandFailure(StoreError(.bad, "s")), .badInput, "s"),
      (CommandFailure(StoreError(.missing, "s")), .missingInput, "s"),
      (CommandFailure(StoreError(.output, "s")), .cannotCreate, "s"),
    ]
    for (failure, status, sentence) in failures {
      #expect(failure.status == status)
      #expect(failure.sentence == sentence)
    }
  }
}

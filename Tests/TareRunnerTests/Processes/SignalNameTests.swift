import Foundation
import Testing

@testable import TareRunner

@Suite("SignalName")
struct SignalNameTests {
  @Test(
    "names what ends processes, and numbers the rest",
    arguments: [
      (SIGSEGV, "SIGSEGV"), (SIGKILL, "SIGKILL"), (SIGABRT, "SIGABRT"), (61, "signal 61"),
    ] as [(Int32, String)])
  func names(_ signal: Int32, _ name: String) {
    #expect(SignalName.of(signal) == name)
  }
}

import ProbeProtocol
import TareModel
import Testing

@Suite("CounterPart")
struct CounterPartTests {
  private let facts = #""facts":[["counter","callgrind of valgrind-3.19.0"],["program","ab12"]]"#

  @Test("is what counts, the valgrind to run under, and what counts depend on")
  func counters() throws {
    let facts = [Fact("counter", "callgrind of valgrind-3.19.0"), Fact("program", "ab12")]
    let start = #"{"event":"counter","name":"callgrind","program":"#
    #expect(
      try reply(#"\#(start)"/usr/bin/valgrind",\#(self.facts)}"#)
        == .counter(
          InstructionCounter(name: "callgrind", valgrind: "/usr/bin/valgrind", facts: facts)))
    #expect(
      try reply(#"\#(start)null,\#(self.facts)}"#)
        == .counter(InstructionCounter(name: "callgrind", facts: facts)))
  }

  @Test("a fact without a value is refused")
  func refused() {
    #expect(throws: ProtocolError.self) {
      try reply(#"{"event":"counter","name":"perf","program":null,"facts":[["counter"]]}"#)
    }
  }
}

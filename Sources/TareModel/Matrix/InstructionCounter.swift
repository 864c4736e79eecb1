/// What counts the instructions that an interpreter executes.
package struct InstructionCounter: Sendable, Equatable {
  /// As the probe calls it: `callgrind`, `perf`, `rusage`.
  package var name: String
  /// The valgrind that the interpreter has to run under; nil where the system counts.
  package var valgrind: String?
  /// What a count depends on besides the code: counts under unlike ones are not alike.
  package var facts: [Fact]

  package init(name: String, valgrind: String? = nil, facts: [Fact] = []) {
    self.name = name
    self.valgrind = valgrind
    self.facts = facts
  }
}

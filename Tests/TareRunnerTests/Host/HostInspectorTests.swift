import TareModel
import Testing

@testable import TareRunner

@Suite("HostInspector")
struct HostInspectorTests {
  @Test("names the machine by facts that are each there once and not empty")
  func facts() {
    let facts = HostInspector.host().facts
    #expect(Set(facts.map(\.name)).count == facts.count)
    #expect(facts.allSatisfy { !$0.value.isEmpty })
    for name in ["system", "architecture", "cores", "memory", "load before"] {
      #expect(facts.contains { $0.name == name }, "no \(name)")
    }
  }

  @Test("gives three load averages with two decimals")
  func load() {
    let parts = HostInspector.load.split(separator: " ")
    #expect(parts.count == 3)
    for part in parts {
      #expect(part.split(separator: ".").last?.count == 2)
      #expect(Double(part) != nil)
    }
  }
}

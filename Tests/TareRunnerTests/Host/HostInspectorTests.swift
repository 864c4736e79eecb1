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

  @Test("tells the frequency of the CPUs in whole megahertz, where the system does")
  func frequency() {
    guard let frequency = HostInspector.frequency else { return }
    let parts = frequency.split(separator: " ")
    #expect(parts.last == "MHz")
    #expect((parts.first.flatMap { Int($0) } ?? 0) > 100)
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

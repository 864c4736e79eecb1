import TareModel
import Testing

@testable import TareStore

@Suite("ProcessPart")
struct ProcessPartTests {
  private func process(_ number: Int, _ representation: String = "dict") -> TimedProcess {
    TimedProcess(
      runtime: "cpython-3.13.0", dataset: "cargo", loader: "json", representation: representation,
      number: number, seconds: 1, timed: 0.5, cpuIndex: nil, surroundings: .init(), pulse: nil)
  }

  @Test("cells in a row of one place and process share a part, in their order")
  func rows() {
    let reports = [
      report(.benchmark("filter"), time(1)), report(.benchmark("drain"), time(1)),
      report(.benchmark("filter"), time(2), process: 2),
      report(.benchmark("build"), time(1)),
    ]
    let parts = ProcessPart.parts([], reports)
    #expect(parts.map(\.place.number) == [1, 2, 1])
    #expect(parts.flatMap(\.reports) == reports)
  }

  @Test("a process goes with its time cells, and one without any stands alone before all")
  func processes() {
    let reports = [
      report(.metric("peak"), .unavailable(why: "")),
      report(.benchmark("filter"), time(2), process: 2),
      report(.benchmark("filter"), time(1)),
    ]
    let processes = [process(1), process(2), process(3)]
    let parts = ProcessPart.parts(processes, reports)
    #expect(parts.map(\.process?.number) == [3, nil, 2, 1])
    #expect(parts.map(\.reports.count) == [0, 1, 1, 1])
  }

  @Test("what most time cells have is shared")
  func shared() {
    var reports = ["a", "b", "c"].map { report(.benchmark($0), time(1)) }
    reports[0].key.access = "none"
    let parts = ProcessPart.parts([], reports + [report(.metric("peak"), .unavailable(why: ""))])
    #expect(parts.map(\.access) == ["key"])
    #expect(parts.map(\.warmups) == [1])
    #expect(ProcessPart.parts([], [report(.metric("m"), .unavailable(why: ""))])[0].access == nil)
  }
}

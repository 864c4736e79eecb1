import TareAnalysis
import TareModel
import TareTestSupport
import Testing

@Suite("Surroundings of two runs")
struct SurroundingChangeTests {
  @Test("are named where they differ: packages, builds, the machine")
  func changes() {
    let base = SyntheticRun().run
    var head = base
    head.header.id = "20261123T213449Z-5f0c22"
    head.header.runtimes[0].packages = [Fact("orjson", "3.11.0"), Fact("ujson", "5.1")]
    head.header.toolVersion = "0.2.0"
    let found = Comparison(base: base, head: head).surroundings
    #expect(found.map(\.subject) == ["tare", "cpython-3.13.0", "cpython-3.13.0"])
    #expect(found.map(\.name) == ["version", "orjson", "ujson"])
    #expect(found.map(\.base) == ["0.1.0", "3.10.0", ""])
    #expect(found.map(\.head) == ["0.2.0", "3.11.0", "5.1"])
  }

  @Test("the files of a representation are told of where both runs know them")
  func sources() {
    var base = SyntheticRun().run
    var head = base
    head.header.id = "20261123T213449Z-5f0c22"
    base.header.catalog.representations[1].digest = String(repeating: "a", count: 64)
    head.header.catalog.representations[1].digest = String(repeating: "b", count: 64)
    head.header.catalog.representations[2].digest = String(repeating: "c", count: 64)
    let found = Comparison(base: base, head: head).surroundings
    #expect(found.map(\.name) == ["slots"])
    #expect(found.first?.subject == "source" && found.first?.head == "bbbbbbbbbbbb")
  }
}

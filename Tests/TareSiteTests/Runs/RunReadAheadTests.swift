import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Reading runs ahead")
struct RunReadAheadTests {
  private func source(_ id: String, fault: Bool = false) -> RunSource {
    var fixture = RunFixture()
    fixture.id = id
    let run = fixture.run
    return RunSource(RunMoment(id: id, started: "")) { () throws(SiteError) in
      if fault { throw SiteError(.runs, "\(id) is broken") }
      return run
    }
  }

  @Test("keeps their order", arguments: [0, 1, 2, 7])
  func order(count: Int) throws {
    let ids = (0..<count).map { "run-\($0)" }
    var seen: [String] = []
    try RunReadAhead(ids.map { source($0) }, whole: 1).forEach(fault: { _ in }) {
      seen.append($0.outline.header.id)
    }
    #expect(seen == ids)
  }

  @Test("a run that cannot be read is told of in its turn, and the others are handed on")
  func fault() throws {
    var seen: [String] = []
    let sources = [source("a"), source("b", fault: true), source("c")]
    try RunReadAhead(sources, whole: 3).forEach(fault: { seen.append($0.description) }) {
      seen.append($0.outline.header.id)
    }
    #expect(seen == ["a", "b is broken", "c"])
  }

  @Test("a fault of the reader's own ends the reading")
  func own() {
    var seen = 0
    #expect(throws: SiteError.self) {
      let sources = (0..<5).map { source("\($0)") }
      try RunReadAhead(sources, whole: 5).forEach(fault: { _ in }) { _ throws(SiteError) in
        seen += 1
        if seen == 2 { throw SiteError(.runs, "enough") }
      }
    }
    #expect(seen == 2)
  }
}

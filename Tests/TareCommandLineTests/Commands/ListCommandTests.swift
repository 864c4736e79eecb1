import TareModel
import Testing

@testable import TareCommandLine

@Suite("ListCommand")
struct ListCommandTests {
  @Test("lists each name once, and where it cannot be had and why")
  func lines() {
    var older = sampleCapabilities("cpython-3.12.1")
    older.loaders[1].item.unavailable = nil
    #expect(
      OfferText(what: .loaders, offers: [older, sampleCapabilities()]).lines == [
        "json: about json", "orjson: about orjson", "  unavailable on cpython-3.13.0: no wheel",
      ])
    #expect(OfferText(what: .benchmarks, offers: [older]).lines == ["filter: about filter"])
    #expect(
      OfferText(what: .metrics, offers: [older]).lines == ["allocated: about allocated (B, exact)"])
    #expect(OfferText(what: .representations, offers: [older]).lines.count == 3)
  }
}

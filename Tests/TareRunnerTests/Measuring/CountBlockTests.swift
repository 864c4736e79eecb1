import TareTestSupport
import Testing

@testable import TareModel
@testable import TareRunner

@Suite("CountBlock")
struct CountBlockTests {
  private func cell(
    _ representation: String, loader: String = "json", mode: Capabilities.HeapState? = .counting,
    unavailable: String? = nil
  ) -> Matrix.Planned {
    .init(
      key: key(.metric("instructions-filter"), representation, access: "key", loader: loader),
      mode: mode, unavailable: unavailable)
  }

  @Test("has all that is counted of a loader's records, but the user's own code apart")
  func plan() {
    let cells = [
      cell("dict"), cell("shop:Order"), cell("slots"), cell("dict", loader: "orjson"),
      cell("dict", mode: .heap), cell("gone", unavailable: "no such package"),
    ]
    let blocks = CountBlock.plan(cells) { $1 == "shop:Order" }
    #expect(
      blocks.map { $0.keys.map(\.representation) } == [
        ["dict", "slots"], ["shop:Order"], ["dict"],
      ])
    #expect(blocks.map(\.place.loader) == ["json", "json", "orjson"])
    #expect(blocks.map(\.place.own) == [nil, "shop:Order", nil])
    #expect(blocks[0].title == "cpython-3.13.0 cargo json instructions")
  }
}

import Testing

@testable import TareSite

@Suite("Work on all cores")
struct ParallelTests {
  @Test("keeps the order of the items", arguments: [0, 1, 100])
  func order(count: Int) throws {
    let values = try Parallel.map(Array(0..<count)) { item throws(SiteError) in item * item }
    #expect(values == (0..<count).map { $0 * $0 })
  }

  @Test("throws the first fault in their order")
  func fault() {
    let error = #expect(throws: SiteError.self) {
      try Parallel.map(Array(0..<50)) { item throws(SiteError) -> Int in
        if item % 20 == 7 { throw SiteError(.runs, "item \(item)") }
        return item
      }
    }
    #expect(error?.description.contains("item 7") == true)
  }
}

import TareModel
import Testing

@testable import TareAnalysis

@Suite("What a run shows and later ones have not confirmed")
struct SuspicionTests {
  /// Ratios of one run each, known to one per cent.
  private func cell(_ values: [Double], isExact: Bool = false) -> CellHistory {
    let key = CellKey(
      runtime: "r", dataset: "d", loader: "json", representation: "slots", access: "attribute",
      measure: .benchmark("filter"))
    let points = values.enumerated().map {
      CellHistory.Point(
        moment: $0.offset, value: $0.element, low: $0.element * 0.99, high: $0.element * 1.01)
    }
    return CellHistory(
      History.Series(key: key, quantity: .ratio, points: points, metric: nil))
  }

  @Test("a slowdown is seen in the run that brings it")
  func seen() throws {
    let suspicion = try #require(cell([1, 1.01, 0.99, 1, 1.2]).suspicion)
    #expect(suspicion.moment == 4)
    #expect(suspicion.isWorse)
    #expect(abs(suspicion.before - 1) < 0.01 && suspicion.after == 1.2)
  }

  @Test("two runs that agree are one thing seen, from the first of them on")
  func twice() throws {
    #expect(try #require(cell([1, 1.01, 0.99, 1, 1.2, 1.21]).suspicion).moment == 4)
  }

  @Test("what is within the spread of the runs before is nothing")
  func noise() {
    #expect(cell([1, 1.2, 0.9, 1.1, 1.15]).suspicion == nil)
    #expect(cell([1, 1, 1, 1.015]).suspicion == nil)
  }

  @Test("what three runs confirm is a change and no suspicion")
  func confirmed() {
    let cell = cell([1, 1, 1, 1, 1.2, 1.2, 1.2])
    #expect(cell.changes.count == 1)
    #expect(cell.suspicion == nil)
  }

  @Test("a speed-up is seen too, and one run before is too few")
  func faster() throws {
    #expect(try #require(cell([1, 1, 0.8]).suspicion).isWorse == false)
    #expect(cell([1, 0.8]).suspicion == nil)
  }
}

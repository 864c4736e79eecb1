import Testing

@testable import TareCharts

@Suite("End labels")
struct EndLabelsTests {
  @Test("labels that have room stay where they want to be")
  func free() {
    #expect(EndLabels.tops(centers: [80, 20], heights: [10, 10], within: 0...100) == [75, 15])
  }

  @Test("labels never overlap nor leave their limits", arguments: 0..<40)
  func random(seed: Int) {
    var generator = SeededGenerator(seed)
    let count = Int.random(in: 1...6, using: &generator)
    let heights = (0..<count).map { _ in Double.random(in: 17...51, using: &generator) }
    let limits = 10...(10 + heights.reduce(0, +) + Double.random(in: 0...90, using: &generator))
    let centers = heights.map { _ in Double.random(in: limits, using: &generator) }
    let tops = EndLabels.tops(centers: centers, heights: heights, within: limits)
    let order = tops.indices.sorted { tops[$0] < tops[$1] }
    #expect(order == centers.indices.sorted { centers[$0] < centers[$1] })
    for (above, below) in zip(order, order.dropFirst()) {
      #expect(tops[above] + heights[above] <= tops[below] + 1e-9)
    }
    #expect(tops.indices.allSatisfy { tops[$0] >= limits.lowerBound - 1e-9 })
    #expect(tops.indices.allSatisfy { tops[$0] + heights[$0] <= limits.upperBound + 1e-9 })
  }
}

import Testing

@testable import TareCharts

@Suite("Category axis")
struct CategoryAxisTests {
  private func axis(_ names: [String], spacing: Double) -> CategoryAxis {
    let positions = names.indices.map { 40 + Double($0) * spacing }
    return CategoryAxis(
      names, at: positions, top: 0, width: 80 + Double(names.count - 1) * spacing)
  }

  private func labels(_ axis: CategoryAxis) -> [Label] {
    axis.shapes.flatMap(\.labels)
  }

  @Test("short names stand in one line")
  func oneLine() {
    let labels = labels(axis(["3.8", "3.9", "3.10"], spacing: 60))
    #expect(Set(labels.map(\.top)) == [0])
    #expect(labels.map(\.lines) == [["3.8"], ["3.9"], ["3.10"]])
  }

  @Test("names that are too wide wrap or take turns on several levels")
  func levels() {
    let wrapped = labels(axis(["cpython-3.8", "cpython-3.9"], spacing: 75))
    #expect(wrapped.allSatisfy { $0.lines.count == 2 && $0.top == 0 })
    let turns = labels(axis(["3.10", "3.11", "3.12", "3.13"], spacing: 22))
    #expect(Set(turns.map(\.top)).count > 1)
  }

  @Test("counts stay whole, and as many as fit are shown")
  func counts() {
    let axis = axis(["1", "10", "100", "1,000", "10,000", "100,000", "1,000,000"], spacing: 30)
    #expect(labels(axis).map(\.lines) == [["1"], ["1,000"], ["1,000,000"]])
    #expect(axis.key.isEmpty)
  }

  @Test("names without any room become numbers, explained in the key")
  func numbers() {
    let names = (0..<12).map { "SimpleNamespaceRuntime\($0)" }
    let axis = axis(names, spacing: 20)
    #expect(axis.key.map(\.name) == names)
    #expect(labels(axis).first?.lines == ["1"])
  }
}

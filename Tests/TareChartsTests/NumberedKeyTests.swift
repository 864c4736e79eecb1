import Testing

@testable import TareCharts

@Suite("Numbered key")
struct NumberedKeyTests {
  @Test(
    "short names stand in columns, long ones wrap", arguments: [1, 2, 7, 40],
    ["dict", "a name that is far longer than the narrow form of any chart is wide"])
  func columns(count: Int, name: String) {
    let key = NumberedKey((1...count).map { ("\($0)", name) }, x: 0, top: 10, width: 350)
    let drawing = Drawing(
      width: 350, height: key.bottom, title: "", description: "", shapes: key.shapes)
    expectTidy(drawing)
    #expect(drawing.labels.count == 2 * count)
  }

  @Test("an empty key takes no room")
  func empty() {
    let key = NumberedKey([], x: 0, top: 10, width: 350)
    #expect(key.bottom == 10 && key.shapes.isEmpty)
  }
}

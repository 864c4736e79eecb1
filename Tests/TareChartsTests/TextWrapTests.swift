import Testing

@testable import TareCharts

@Suite("Text wrap")
struct TextWrapTests {
  @Test("lines break after spaces and hyphens, and spaces vanish at breaks")
  func breaks() {
    #expect(TextWrap.lines("one two three", width: 60) == ["one two", "three"])
    #expect(TextWrap.lines("cpython-3.13.0", width: 70) == ["cpython-", "3.13.0"])
    #expect(TextWrap.lines("short", width: 100) == ["short"])
    #expect(TextWrap.lines("", width: 100).isEmpty)
  }

  @Test("no line is wider than allowed and no letter is lost", arguments: 0..<40)
  func random(seed: Int) {
    var generator = SeededGenerator(seed)
    let text = generator.name()
    let width = Double.random(in: 20...200, using: &generator)
    let lines = TextWrap.lines(text, width: width)
    #expect(lines.allSatisfy { TextMetrics.width($0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }

  @Test("a word that must be cut does not wrap cleanly")
  func clean() {
    #expect(TextWrap.wrapsCleanly("cpython-3.13.0", width: 70))
    #expect(!TextWrap.wrapsCleanly("SimpleNamespace", width: 70))
  }
}

import Testing

@testable import TareCommandLine

@Suite("TextTable")
struct TextTableTests {
  @Test("aligns words to the left and figures to the right, without space at the end of a line")
  func aligned() {
    let table = TextTable(
      header: ["name", "bytes", "file"],
      rows: [["cargo", "1,344,182", "/a"], ["s", "778", "/longer/path"]])
    #expect(
      table.text == """
        name       bytes  file
        cargo  1,344,182  /a
        s            778  /longer/path
        """)
  }

  @Test("a column with one word among figures is words, an empty one takes its header's width")
  func mixed() {
    let table = TextTable(
      header: ["a", "empty", "b", "c"], rows: [["x", "", "12", "0.95×"], ["y", "", "n/a", ""]])
    #expect(
      table.text == """
        a  empty  b        c
        x         12   0.95×
        y         n/a
        """)
  }

  @Test("counts characters and not bytes")
  func characters() {
    let table = TextTable(header: ["имя", "n"], rows: [["Ж", "1"], ["🚀🚀🚀🚀", "10"]])
    #expect(table.text == "имя    n\nЖ      1\n🚀🚀🚀🚀  10")
  }

  @Test("without rows it is its header")
  func noRows() {
    #expect(TextTable(header: ["a", "b"], rows: []).text == "a  b")
  }
}

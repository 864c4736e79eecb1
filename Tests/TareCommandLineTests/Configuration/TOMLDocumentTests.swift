import Testing

@testable import TareCommandLine

@Suite("TOMLDocument")
struct TOMLDocumentTests {
  @Test("tells the line of keys and tables, whatever lies in between")
  func lines() throws {
    let document = try TOMLDocument(
      """
      # a = 1
      a = [
        "b = 2",  # not b

        "c",
      ]
      b = \"\"\"
      d = 3
      \"\"\"

      # before
      d.e = 1\r
      [x.y]
      [[z]]
      k = 1
      [[z]]
      # k = 5
      k = { deep = 2 }
      """)
    let lines: [(path: [TOMLStep], line: Int)] = [
      ([.key("a")], 2), ([.key("a"), .place(1)], 2), ([.key("b")], 7), ([.key("d")], 12),
      ([.key("d"), .key("e")], 12), ([.key("x"), .key("y")], 13), ([.key("z")], 14),
      ([.key("z"), .place(0), .key("k")], 15), ([.key("z"), .place(1)], 16),
      ([.key("z"), .place(1), .key("k"), .key("deep")], 18), ([], 1),
    ]
    for (path, line) in lines { #expect(document.line(of: path) == line, "\(path)") }
  }

  @Test("has every kind of value")
  func values() throws {
    let root = try TOMLDocument(
      "a = 'é'\nb = 1\nc = 1.5\nd = true\ne = 2026-12-01\nf = [[]]\n[g]\n\"h i\" = 10:00:00"
    ).root
    #expect(
      root
        == .table([
          "a": .text("é"), "b": .whole(1), "c": .number(1.5), "d": .bool(true), "e": .moment,
          "f": .list([.list([])]), "g": .table(["h i": .moment]),
        ]))
  }
}

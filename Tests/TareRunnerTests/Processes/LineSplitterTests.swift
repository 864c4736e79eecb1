import Testing

@testable import TareRunner

@Suite("LineSplitter")
struct LineSplitterTests {
  private func lines(_ parts: [String]) -> [[String]] {
    var splitter = LineSplitter()
    return parts.map { splitter.add(Array($0.utf8)).map { String(decoding: $0, as: UTF8.self) } }
  }

  @Test(
    "gives lines when they are whole, wherever the stream was cut",
    arguments: [
      (["a\nb\n"], [["a", "b"]]), (["a", "b\nc", "\n"], [[], ["ab"], ["c"]]),
      (["\n\n"], [["", ""]]), (["", "x"], [[], []]), (["a\r\n"], [["a\r"]]),
      (["one\ntwo", " more\nthree\n"], [["one"], ["two more", "three"]]),
    ] as [([String], [[String]])])
  func cuts(_ parts: [String], _ expected: [[String]]) {
    #expect(lines(parts) == expected)
  }

  @Test("of a line without end keeps the beginning, and the next is whole again")
  func endless() {
    for piece in [1, 3, 100] {
      var splitter = LineSplitter(longest: 5)
      let bytes = Array("abcdefghij\nklm\nnopqrstu".utf8)
      let pieces = stride(from: 0, to: bytes.count, by: piece).map {
        Array(bytes[$0..<min($0 + piece, bytes.count)])
      }
      let found = pieces.flatMap { splitter.add($0) }
      #expect(found.map { String(decoding: $0, as: UTF8.self) } == ["abcde", "klm"])
    }
  }

  @Test("gives the same lines byte by byte")
  func bytes() {
    let text = "первая\n\nвторая\n"
    var splitter = LineSplitter()
    let found = text.utf8.flatMap { splitter.add([$0]) }.map { String(decoding: $0, as: UTF8.self) }
    #expect(found == ["первая", "", "вторая"])
  }
}

import TareModel
import Testing

@testable import TareRunner

@Suite("JSONEscapes")
struct JSONEscapesTests {
  private func decoded(_ text: String) -> ExactText? {
    JSONEscapes.decoded(Array(text.utf8)[...]).map {
      ExactText(held: String(decoding: $0, as: UTF8.self))
    }
  }

  @Test(
    "reads every escape",
    arguments: [
      (#"plain Ж"#, "plain Ж"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#"\u0041\u00E9\u20ac"#, "Aé€"), (#"\ud83d\ude80!"#, "🚀!"), (#"\u0000"#, "\u{0}"),
      (#"\uffffd800"#, "\u{FFFF}d800"), ("\u{FFFF}d800", "\u{FFFF}d800"),
    ])
  func known(_ text: String, _ expected: String) {
    #expect(decoded(text) == ExactText(expected))
  }

  @Test("lone surrogates stay apart from each other and from what else may stand there")
  func loneSurrogates() throws {
    let texts = [#"\ud800"#, #"\ud801"#, #"\udc00"#, #"\ud800x"#, #"\\ud800"#, #"\ud800\ud801"#]
    let found = try texts.map { try #require(decoded($0)) }
    #expect(Set(found).count == texts.count)
    #expect(found[3].shown == #"\ud800x"#)
    #expect(found.map { $0.string == nil } == [true, true, true, true, false, true])
  }

  @Test(
    "refuses escapes that JSON does not have",
    arguments: [#"\x41"#, #"\u12"#, #"\u00g0"#, #"\"#, #"\u"#, "\\\n", #"\U0041"#, #"\'"#])
  func unknown(_ text: String) {
    #expect(decoded(text) == nil)
  }
}

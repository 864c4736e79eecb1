import Testing

@testable import TareRunner

@Suite("JSONEscapes")
struct JSONEscapesTests {
  private func decoded(_ text: String) -> String? {
    JSONEscapes.decoded(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "reads every escape",
    arguments: [
      (#"plain Ж"#, "plain Ж"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#"\u0041\u00E9\u20ac"#, "Aé€"), (#"\ud83d\ude80!"#, "🚀!"), (#"\u0000"#, "\u{0}"),
    ])
  func known(_ text: String, _ expected: String) {
    #expect(decoded(text) == expected)
  }

  @Test("lone surrogates stay apart from each other and from what else may stand there")
  func loneSurrogates() throws {
    let texts = [#"\ud800"#, #"\ud801"#, #"\udc00"#, #"\ud800x"#, #"\\ud800"#, #"\ud800\ud801"#]
    let found = try texts.map { try #require(decoded($0)) }
    #expect(Set(found).count == texts.count)
  }

  @Test(
    "refuses escapes that JSON does not have",
    arguments: [#"\x41"#, #"\u12"#, #"\u00g0"#, #"\"#, #"\u"#, "\\\n", #"\U0041"#, #"\'"#])
  func unknown(_ text: String) {
    #expect(decoded(text) == nil)
  }
}

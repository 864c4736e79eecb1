import TareFoundation
import Testing

@testable import ProbeProtocol

@Suite("AnyJSON")
struct AnyJSONTests {
  private func value(_ text: String) throws -> AnyJSON {
    try JSONDecoder().decode(AnyJSON.self, from: Data(text.utf8))
  }

  @Test(
    "is shown as it was said",
    arguments: [
      "null", "true", "1", "-7", "0.5", #""text""#, "[]", "[1,[false]]",
      #"{"a":1,"b":{"c":[null]}}"#,
    ])
  func shown(_ text: String) throws { #expect(try value(text).json == text) }

  @Test("members are shown in the order of their names")
  func order() throws { #expect(try value(#"{"b":1,"a":2}"#).json == #"{"a":2,"b":1}"#) }

  @Test("a path leads into objects and lists, or nowhere")
  func paths() throws {
    struct Key: CodingKey {
      var stringValue: String
      var intValue: Int?
      init(stringValue: String) { self.stringValue = stringValue }
      init(intValue: Int) { (stringValue, self.intValue) = ("Index \(intValue)", intValue) }
    }
    let whole = try value(#"{"a":[10,20]}"#)
    let list = Key(stringValue: "a")
    #expect(whole.value(at: [list, Key(intValue: 1)])?.integer == 20)
    #expect(whole.value(at: [list, Key(intValue: 2)]) == nil)
    #expect(whole.value(at: [list, list]) == nil)
    #expect(whole.value(at: [Key(stringValue: "b")]) == nil)
    #expect(whole.value(at: [list])?.integer == nil)
  }
}

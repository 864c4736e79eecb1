import ProbeProtocol
import TareModel
import Testing

@testable import TareRunner

@Suite("DatasetInspector")
struct DatasetInspectorTests {
  @Test(
    "refuses what is not a file of records, with file and line",
    arguments: [
      ("", "r.json: the file is empty"),
      (" \n\n ", "r.json: the file is empty"),
      ("[]", "r.json:1: holds no records"),
      ("\n[\n]", "r.json:3: holds no records"),
      ("hello", "r.json:1: not JSON: 'h' where a value should be"),
      ("<xml/>", "r.json:1: not JSON: '<' where a value should be"),
      ("{'a': 1}", "r.json:1: not JSON: ''' where a key should be"),
      ("{\"a\" 1}", "r.json:1: not JSON: '1' where ':' should be"),
      ("{\"a\":1 \"b\":2}", "r.json:1: not JSON: '\"' where ',' or '}' should be"),
      ("[{\"a\":1}\n {\"a\":2}]", "r.json:2: not JSON: '{' where ',' or ']' should be"),
      ("[{\"a\":1},\n]", "r.json:2: not JSON: ']' where a value should be"),
      ("[{\"a\":1,}]", "r.json:1: not JSON: '}' where a key should be"),
      ("[{\"a\":[1,]}]", "r.json:1: not JSON: ']' where a value should be"),
      ("[{\"a\":1}\n// two\n]", "r.json:2: not JSON: '/' where ',' or ']' should be"),
      ("[{\"a\":1}", "r.json:1: the file ends where ',' or ']' should be"),
      ("[{\"a\":\n", "r.json:2: the file ends where a value should be"),
      ("[{\"a\":1}]\n]", "r.json:2: not JSON: ']' where the end of the file should be"),
      ("[{\"a\":1}] {}", "r.json:1: not JSON: '{' where the end of the file should be"),
      ("[{\"a\":- 1}]", "r.json:1: not JSON: a space where a value should be"),
      ("[{\"a\":-\t1}]", "r.json:1: not JSON: a tab where a value should be"),
      ("[{\"a\":1.\n}]", "r.json:1: not JSON: the end of the line where a digit should be"),
      ("[{\"a\":é}]", "r.json:1: not JSON: 'é' where a value should be"),
      ("[{\"a\":\u{1}}]", "r.json:1: not JSON: a byte 1 where a value should be"),
      ("[{\"a\": True}]", "r.json:1: not JSON: 'T' where a value should be"),
    ])
  func notRecords(_ text: String, _ sentence: String) {
    #expect(refusal(text) == sentence)
  }

  @Test(
    "refuses records that are not objects, by their number",
    arguments: [
      ("42", "r.json:1: record 1 is a number, not an object"),
      ("[\n{},\n7]", "r.json:3: record 2 is a number, not an object"),
      ("[{},\n{},\n\"x\"]", "r.json:3: record 3 is a string, not an object"),
      ("[[1, 2]]", "r.json:1: record 1 is a list, not an object"),
      ("[null]", "r.json:1: record 1 is null, not an object"),
      ("{\"a\":1}\ntrue\n", "r.json:2: record 2 is a boolean, not an object"),
    ])
  func notObjects(_ text: String, _ sentence: String) {
    #expect(refusal(text) == sentence)
  }

  @Test(
    "refuses a key that an object has twice, in whatever spelling and however deep",
    arguments: [
      ("[{\"a\":1,\n\"a\":2}]", "r.json:2: record 1 has the key 'a' twice"),
      (#"[{"a":1,"\u0061":2}]"#, "r.json:1: record 1 has the key 'a' twice"),
      (#"[{"é":1,"\u00e9":2}]"#, "r.json:1: record 1 has the key 'é' twice"),
      (
        "[{\"a\":1},\n{\"b\":{\"c\":[{\"d\":1,\"d\":1}]}}]",
        "r.json:2: record 2 has the key 'd' twice"
      ),
      (#"[{"":1,"":2}]"#, "r.json:1: record 1 has the key '' twice"),
    ])
  func duplicateKeys(_ text: String, _ sentence: String) {
    #expect(refusal(text) == sentence)
  }

  @Test("the same key in two objects of one list or of two records is no duplicate")
  func equalKeysApart() throws {
    let found = try inspected(#"[{"a":[{"k":1},{"k":2}],"k":3},{"a":[],"k":4}]"#)
    #expect(found.records == 2)
  }

  @Test(
    "refuses numbers that JSON or CPython does not have, with the line",
    arguments: [
      ("[{\"a\":1},\n{\"a\":NaN}]", "r.json:2: NaN is not JSON"),
      ("[{\"a\":Infinity}]", "r.json:1: Infinity is not JSON"),
      ("[\n\n{\"a\":1e999}]", "r.json:3: the number 1e999 does not fit a 64-bit float"),
      ("[{\"a\":007}]", "r.json:1: a number begins with a zero that JSON does not allow"),
    ])
  func badNumbers(_ text: String, _ sentence: String) {
    #expect(refusal(text) == sentence)
  }

  @Test("names minus infinity with or without its sign, but as what it is")
  func minusInfinity() throws {
    let sentence = try #require(refusal("[{\"a\":-Infinity}]"))
    #expect(sentence.hasPrefix("r.json:1: "))
    #expect(sentence.hasSuffix("Infinity is not JSON"))
  }

  @Test("more keys than a record can mean are refused with the limit")
  func keys() {
    let fields = (0...DatasetInspector.fieldLimit).map { "\"k\($0)\":0" }.joined(separator: ",")
    let error = #expect(throws: DatasetError.self) { try inspected("[{\(fields)}]") }
    #expect(
      error?.description
        == "r.json:1: record 1 has more than 100000 different keys, the most that are measured; "
        + "where keys are ids, each belongs into a record of its own")
  }

  @Test("an integer of 5,000 digits is refused with its line, one of 4,300 is accepted")
  func hugeIntegers() throws {
    let huge = String(repeating: "1", count: 5000)
    #expect(
      refusal("[{\"a\":1},\n{\"a\":\(huge)}]")
        == "r.json:2: an integer of 5000 digits is over the 4300 that CPython reads")
    let accepted = try inspected("[{\"a\":\(huge.prefix(4300))}]")
    #expect(accepted.shape.node.object?.fields.first?.node.scalars == ["int"])
  }

  @Test("names the line of the first byte that is not UTF-8")
  func invalidUTF8() {
    var bytes = Array("[{\"a\":\"é\"},\n{},\n{\"a\":\"".utf8)
    bytes += [0xC3, 0x28] + Array("\"},\n{\"a\":\"".utf8) + [0xFF] + Array("\"}]".utf8)
    #expect(refusal(bytes) == "r.json:3: not valid UTF-8")
  }

  @Test(
    "refuses nesting beyond 256 levels without running out of stack",
    arguments: [300, 100_000])
  func tooDeep(_ levels: Int) {
    // The list of records and the record are two levels themselves.
    let lists =
      "[{},\n{\"a\":" + String(repeating: "[", count: levels - 2)
      + String(repeating: "]", count: levels - 2) + "}]"
    #expect(refusal(lists) == "r.json:2: record 2 is nested more than 256 levels deep")
    let objects =
      "[" + String(repeating: "{\"a\":", count: levels) + "1"
      + String(repeating: "}", count: levels) + "]"
    #expect(refusal(objects) == "r.json:1: record 1 is nested more than 256 levels deep")
  }

  @Test("accepts 256 levels and refuses the 257th")
  func deepest() {
    func nested(_ levels: Int) -> String {
      "[{\"a\":" + String(repeating: "[", count: levels - 2)
        + String(repeating: "]", count: levels - 2) + "}]"
    }
    #expect(refusal(nested(256)) == nil)
    #expect(refusal(nested(257)) != nil)
  }

  @Test(
    "refuses control characters in strings with their line",
    arguments: ["\u{0}", "\u{1}", "\u{1B}", "\t"])
  func controlCharacters(_ character: String) {
    #expect(
      refusal("[\n{\"a\":\"x\(character)y\"}]")
        == "r.json:2: a string holds a control character that is not escaped")
  }

  @Test("reads one record a line, empty lines and a last line without its end included")
  func jsonLines() throws {
    let found = try inspected("{\"a\":1}\n\n{\"a\":2}\r\n  {\"a\":3}")
    #expect(found.format == .lines)
    #expect(found.records == 3)
    #expect(try inspected("[{\"a\":1}]").format == .array)
  }

  @Test(
    "refuses JSON Lines that are cut off or hold what is no object",
    arguments: [
      ("{\"a\":1},\n{\"a\":2}\n", "r.json:1: not JSON: ',' where the end of the line should be"),
      ("{\"a\":1}\n{\"a\":2\n{\"a\":3}\n", "r.json:2: record 2 does not end on its line"),
      ("{\"a\":1}\n{\"a\":\n", "r.json:2: record 2 does not end on its line"),
      ("{\"a\":1}\n{\"a\":\"x\n\"}\n", "r.json:2: a string does not end on its line"),
      ("{\n\"a\":1}\n{\"a\":\n", "r.json:4: the file ends where a value should be"),
    ])
  func badLines(_ text: String, _ sentence: String) {
    #expect(refusal(text) == sentence)
  }

  @Test(
    "objects one after the other are records, on lines of their own or not",
    arguments: [
      ("{\"a\":1}\n{\"a\":2}\n", true), ("{\"a\":1}\n{\n\"a\":2}\n", false),
      ("{\"a\":1}{\"a\":2}", false), ("{\"a\":1}\n{\"a\":2} {\"a\":3}", false),
    ])
  func concatenated(_ text: String, _ isOnLines: Bool) throws {
    #expect(try inspected(text).isOnLines == isOnLines)
  }

  @Test(
    "keys and values that Unicode calls equivalent are different ones",
    arguments: [("\u{2126}", "\u{3A9}"), ("caf\u{E9}", "cafe\u{301}"), ("\u{212A}", "K")])
  func equivalents(_ one: String, _ other: String) throws {
    let found = try inspected(#"[{"\#(one)":1,"\#(other)":2,"v":"\#(one)"},{"v":"\#(other)"}]"#)
    #expect(found.shape.children.map(\.name) == [ExactText(one), ExactText(other), "v"])
    let values = try #require(found.shape.children.last).shape.values
    #expect(values.known == [.string(one), .string(other)])
  }

  @Test("half of a surrogate pair is told from the other, and no value that is looked for")
  func halves() throws {
    let found = try inspected(#"[{"\ud800":"\ud800","\udc00":"\udc00x"}]"#)
    #expect(found.shape.children.map(\.name.shown) == [#"\ud800"#, #"\udc00"#])
    #expect(found.shape.namedChildren.isEmpty)
    #expect(found.shape.children[0].shape.values.known == nil)
    #expect(
      refusal(#"[{"\ud800":1,"\uD800":2}]"#) == #"r.json:1: record 1 has the key '\ud800' twice"#)
  }

  @Test("ragged records are accepted: what some lack is optional")
  func ragged() throws {
    let text = #"[{"a":1,"b":"x"},{"a":2},{"a":3,"c":null}]"#
    let fields = try #require(try inspected(text).shape.node.object?.fields)
    #expect(fields.map(\.name) == ["a", "b", "c"])
    #expect(fields.map(\.optional) == [false, true, true])
  }

  @Test("a field that an object gets only after its first occurrences is optional")
  func lateField() throws {
    let field = try #require(try field("b", in: #"[{"a":1},{"a":1,"b":2}]"#))
    #expect(field.optional)
  }

  @Test("one place may hold null, several scalars, objects and lists")
  func mixed() throws {
    let text = #"[{"a":null},{"a":{"k":1}},{"a":[true]},{"a":1.5},{"a":"x"},{"a":3}]"#
    let node = try #require(try field("a", in: text)).node
    #expect(node.scalars == ["int", "float", "str", "null"])
    #expect(node.object?.fields.map(\.name) == ["k"])
    #expect(node.list?.items.scalars == ["bool"])
  }

  @Test("null or an object: the object's fields are not optional because of the null")
  func nullOrObject() throws {
    let node = try #require(try field("a", in: #"[{"a":null},{"a":{"k":1}}]"#)).node
    #expect(node.scalars == ["null"])
    #expect(
      node.object?.fields == [.init(name: "k", optional: false, node: .init(scalars: ["int"]))])
  }

  @Test("finds the schema of lists in lists and of objects in them")
  func nestedLists() throws {
    let text = #"[{"a":[[],[{"x":1},{"y":"s"}]]},{"a":[]}]"#
    let node = try #require(try field("a", in: text)).node
    let inner = try #require(node.list?.items.list?.items)
    #expect(inner.object?.fields.map(\.name) == ["x", "y"])
    #expect(inner.object?.fields.map(\.optional) == [true, true])
    #expect(node.scalars.isEmpty && node.object == nil)
  }

  @Test("a list that is always empty has items of no kind")
  func emptyLists() throws {
    let node = try #require(try field("a", in: #"[{"a":[]}]"#)).node
    #expect(node.list?.items == SchemaNode())
  }

  @Test("records without any field are records")
  func emptyRecords() throws {
    let found = try inspected("[{},{}]")
    #expect(found.records == 2)
    #expect(found.shape.node == SchemaNode(object: .init(fields: [])))
  }

  @Test("finds the same in whatever pieces it sees the file", arguments: [1, 2, 5, 64])
  func pieces(_ pieces: Int) throws {
    let text =
      #"[{"a":-12.5e+3,"b":"\u00e9Ж\"","c":[true,null,{"d":1234567890}]},"#
      + "\n  {\"a\":0, \"b\":\"\", \"c\":[] } ]\n"
    let bytes = Array(text.utf8)
    let (whole, cut) = (try inspected(bytes), try inspected(bytes, pieces: pieces))
    #expect(cut.shape.node == whole.shape.node)
    #expect(cut.records == 2)
    #expect(cut.bytes == bytes.count)
    #expect(cut.sha256 == SHA256.hexadecimal(bytes))
    #expect(
      cut.shape.children.map(\.shape.values.known) == [
        [.double(-12500), .int(0)], [.string("éЖ\""), .string("")], [],
      ])
  }

  @Test("knows where each record stands", arguments: [1, 4, .max])
  func places(_ pieces: Int) throws {
    let bytes = Array("[ {\"a\":1} ,\n{\"a\":[2]}]".utf8)
    let found = try inspected(
      bytes, pieces: pieces, reservoir: Reservoir(limit: 9, seed: 1))
    let texts = try #require(found.chosen).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(texts == ["{\"a\":1}", "{\"a\":[2]}"])
  }
}

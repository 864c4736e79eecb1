import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("RecordSearch")
struct RecordSearchTests {
  private func loaded(
    _ text: String, records: String? = nil, name: String = "r.json"
  ) throws -> LoadedDataset {
    let folder = try TemporaryFolder()
    return try LoadedDataset.read(
      try folder.write(name, text), DatasetOptions(records: records))
  }

  private func refusal(_ text: String, records: String? = nil, name: String = "r.json") -> String? {
    do {
      _ = try loaded(text, records: records, name: name)
      return nil
    } catch {
      return (error as? DatasetError).map { error in
        let place = error.line.map { "\($0): " } ?? ""
        return place + error.why
      }
    }
  }

  /// What probes read of it.
  private func text(_ loaded: LoadedDataset) throws -> String {
    String(decoding: try FileBytes.read(loaded.path), as: UTF8.self)
  }

  private static let two = #"{"a":{"b":[{"x":1},{"x":2}],"c":[3]},"d":[{"y":1}],"e":{}}"#

  @Test(
    "the only list of objects in the only object is the records, on one line or several",
    arguments: [
      #"{"total":2,"data":[{"id":1},{"id":2}],"more":[1,2]}"#,
      "{\n  \"data\": [\n    {\"id\": 1},\n    {\"id\": 2}\n  ]\n}\n",
      #"{"page":1,"data":[{"id":1},{"id":2}]}"#,
    ])
  func wrapped(_ text: String) throws {
    let loaded = try loaded(text)
    #expect(loaded.dataset.records == 2)
    #expect(loaded.dataset.query.identify == ["id"])
    #expect(loaded.format == .array)
    #expect(loaded.dataset.origin?.form == .list)
    #expect(loaded.dataset.origin?.part == "data")
    #expect(try inspected(FileBytes.read(loaded.path)).records == 2)
  }

  @Test("an object without lists of objects is one record, and so is any that is asked for whole")
  func one() throws {
    for (text, records) in [(#"{"a":[1],"b":[]}"#, nil), (Self.two, "."), ("{\n\"a\":1}", nil)] {
      let loaded = try loaded(text, records: records)
      #expect(loaded.dataset.records == 1)
      #expect(loaded.dataset.origin?.form == .one)
      #expect(loaded.dataset.origin?.share == 1)
    }
  }

  @Test("of several lists one must be named", arguments: [two, two.replacing(",", with: ",\n")])
  func several(_ text: String) throws {
    let error = #expect(throws: DatasetError.self) { try loaded(text) }
    #expect(error?.kind == .choice)
    #expect(error?.why.contains("'--records' names one: a.b (1") == true)
    #expect(error?.why.hasSuffix(" B), d (9 B); '--records .' takes all as one record") == true)
    #expect(try loaded(text, records: "a.b").dataset.records == 2)
    #expect(try loaded(text, records: "d").dataset.records == 1)
  }

  @Test("a list ten times as large as any other is taken; the others are told")
  func dominant() throws {
    let rows = (0..<40).map { #"{"id":\#($0)}"# }.joined(separator: ",")
    let loaded = try loaded(#"{"links":[{"self":"x"}],"items":[\#(rows)]}"#)
    #expect(loaded.dataset.records == 40)
    #expect(loaded.dataset.origin?.part == "items")
    #expect(loaded.others.map(\.name) == ["links"])
  }

  @Test("a list that is not there is refused with those that are")
  func unknown() throws {
    let error = #expect(throws: DatasetError.self) { try loaded(Self.two, records: "a.c") }
    #expect(error?.kind == .unknown("a.c", of: "list of records", known: ["a.b", "d"]))
  }

  @Test(
    "in a file that is no one object there is no list to name",
    arguments: ["[{\"x\":1}]", "{}\n{}", "[[\"a\"],[1]]"])
  func noObject(_ text: String) {
    let error = #expect(throws: DatasetError.self) { try loaded(text, records: "x") }
    #expect(error?.kind == .choice)
    #expect(error?.why.hasPrefix("'--records' names a list in a file that is one object") == true)
  }

  @Test("a key that stands twice is refused, for loaders take the last")
  func twice() {
    let text = #"{"d":[{"x":1}],"d":[{"x":1},{"x":2}]}"#
    #expect(refusal(text, records: "d") == "1: the object has the key 'd' twice")
    #expect(refusal(#"{"a":{"x":1},"a":{"x":2}}"#)?.hasSuffix("has the key 'a' twice") == true)
  }

  @Test("a table's keys become a field that no record has, each value as it stood")
  func keyed() throws {
    let loaded = try loaded(
      "{\n\"k1\": {\"id\": 1.50, \"s\": \"\\u00e9\"},\n \"\\u212a\": {\"id\":1e2,\"s\":\"\"}}")
    #expect(loaded.dataset.origin?.key == "key")
    #expect(
      try text(loaded)
        == "[\n{\"key\":\"k1\",\"id\": 1.50, \"s\": \"\\u00e9\"},\n"
        + "{\"key\":\"\u{212A}\",\"id\":1e2,\"s\":\"\"}]\n")
    #expect(try self.loaded(#"{"a":{},"b":{}}"#).dataset.origin?.form == .one)
    #expect(try self.loaded(#"{"a":{"x":1},"b":{"y":1}}"#).dataset.origin?.form == .one)
  }

  @Test("what lies in a table's records is no list of records, but can be named")
  func inner() throws {
    let text = #"{"a":{"n":1,"l":[{"x":1}]},"b":{"n":2,"l":[{"x":2},{"x":3}]}}"#
    #expect(try loaded(text).dataset.origin?.form == .keyed)
    #expect(try loaded(text, records: "b.l").dataset.records == 2)
  }

  @Test("a table of more keys than a record may have is one")
  func manyKeys() throws {
    let count = 3000
    let rows = (0..<count).map { #""k\#($0)":{"v":\#($0)}"# }.joined(separator: ",")
    #expect(try loaded("{\(rows)}").dataset.records == count)
  }

  @Test("columns become records, however they are spaced")
  func columns() throws {
    let loaded = try loaded(#"{"t": {"a" : [1, 2.0 ,3], "b":["x",{"y":[1]},null]}, "n":1}"#)
    #expect(loaded.dataset.origin?.part == "t")
    #expect(
      try text(loaded) == #"[{"a":1,"b":"x"},{"a":2.0,"b":{"y":[1]}},{"a":3,"b":null}]"# + "\n")
  }

  @Test("lists of tags are a column, and a field of a record, and no rows")
  func tags() throws {
    let columns = try loaded(#"{"id":[1,2],"tags":[["a","b"],["a","c"]]}"#)
    #expect(columns.dataset.origin?.form == .columns)
    #expect(try text(columns) == #"[{"id":1,"tags":["a","b"]},{"id":2,"tags":["a","c"]}]"# + "\n")
    let one = try loaded(#"{"id":1,"tags":[["a","b"],["a","c"]]}"#)
    #expect(one.dataset.origin?.form == .one)
    let rows = try loaded(#"{"n":1,"rows":[["id","tag"],[1,"c"]]}"#)
    #expect(rows.dataset.origin?.form == .rows)
  }

  @Test("rows take their fields from a list beside them, or from the first row")
  func rows() throws {
    let schema = #"{"schema":{"fields":[{"name":"b c","id":"q"},{"name":"d","id":"r"}]},"rows":"#
    let loaded = try loaded(schema + "[[1,[2]],\n[3,null]]}")
    #expect(loaded.dataset.origin?.header == "schema.fields")
    #expect(try text(loaded) == "[{\"b c\":1,\"d\":[2]},\n{\"b c\":3,\"d\":null}]\n")
    #expect(
      refusal("[[\"a\",\"b\"],\n[1,2],\n[3]]")
        == "3: row 3 is of length 1, where 2 fields are named")
    #expect(
      refusal("[[1,2],[3,4]]")
        == "1: record 1 is a list, not an object; lists are records where the first of them names "
        + "their fields")
  }

  @Test("objects one after the other keep their lines, and so do their faults")
  func concatenated() throws {
    let loaded = try loaded("{\n\"a\": 1\n}\n\n{\"a\":2} {\"a\":3}")
    #expect(loaded.dataset.records == 3)
    #expect(try text(loaded) == "[{\n\"a\": 1\n},\n\n{\"a\":2},{\"a\":3}]\n")
    #expect(refusal("{\n\"a\": 1\n}\n{\n\"b\":1,\n\"b\":2}") == "6: record 2 has the key 'b' twice")
    #expect(
      refusal("{\n\"a\": 1\n}\n{\n\"b\":\n") == "6: the file ends where a value should be")
  }

  @Test("lists of objects one after the other are one list, and faults have their lines")
  func lists() throws {
    let loaded = try loaded("[{\"a\":1},{\"a\":2}]\n[]\n[{\"a\":3}]\n")
    #expect(loaded.dataset.records == 3)
    #expect(loaded.dataset.origin?.form == .concatenated)
    #expect(try text(loaded) == "[{\"a\":1},{\"a\":2},\n\n{\"a\":3}]\n")
    #expect(refusal("[{\"a\":1}]\n[{\"b\":1,\"b\":2}]") == "2: record 2 has the key 'b' twice")
    for text in ["[]\n[]\n", "[{\"a\":1}]\n[2]"] {
      #expect(refusal(text)?.hasPrefix("2: not JSON: '[' where the end of the file") == true)
    }
  }

  @Test("faults in a list within an object name the line of the file")
  func linesWithin() {
    #expect(
      refusal("{\"n\":1,\n\"data\":[\n{\"a\":1},\n{\"a\":1,\"a\":2}\n]}")
        == "4: record 2 has the key 'a' twice")
  }

  @Test(
    "an empty page of results is no record",
    arguments: [
      #"{"data":[],"total":0}"#, #"{"response":{"docs":[]},"n":1}"#, "{\n\"items\": []\n}",
      #"{"users":[],"total_count":0,"meta":{"nextPage":null}}"#, #"{"id":7,"tags":[],"rows":[]}"#,
    ])
  func emptyPage(_ text: String) throws {
    #expect(refusal(text)?.hasPrefix("holds no records: the list at '") == true)
    #expect(try loaded(text, records: ".").dataset.records == 1)
  }

  @Test(
    "a record that has an empty list is one record, and the list is named",
    arguments: [
      (#"{"id":1,"name":"x","tags":[]}"#, ["tags"]),
      (#"{"id":1,"total":{"parts":[],"n":2},"tags":[]}"#, ["total.parts", "tags"]),
      (#"{"id":1,"tags":[],"sizes":[1]}"#, []), (#"{"id":1}"#, []),
    ])
  func emptyField(_ text: String, _ lists: [String]) throws {
    let loaded = try loaded(text)
    #expect(loaded.dataset.origin?.form == .one)
    #expect(loaded.emptyLists == lists)
  }

  @Test(
    "values of several kinds one after the other have their fault as JSON",
    arguments: [
      ("{\"a\":1}\n[1]\n", "2: record 2 is a list, not an object"),
      ("[[1]]\n{\"a\":1}\n", "1: record 1 is a list, not an object"),
      ("{\"a\":1}\n\"x\"\n", "2: record 2 is a string, not an object"),
      ("\"x\"\n{\"a\":1}\n", "1: record 1 is a string, not an object"),
    ])
  func severalKinds(_ text: String, _ why: String) { #expect(refusal(text) == why) }

  @Test("text that is neither JSON nor a table is refused as JSON, or by its name")
  func text() {
    #expect(refusal("hello, you\n") == "1: not JSON: 'h' where a value should be")
    #expect(refusal("<a/>")?.hasPrefix("XML or HTML, which is not read") == true)
    #expect(refusal("") == "the file is empty")
  }
}

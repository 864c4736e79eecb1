import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Envelope")
struct EnvelopeTests {
  private func loaded(_ text: String, records: String? = nil) throws -> LoadedDataset {
    let folder = try TemporaryFolder()
    return try LoadedDataset.read(
      try folder.write("r.json", text), DatasetOptions(records: records))
  }

  private static let two = #"{"a":{"b":[{"x":1},{"x":2}],"c":[3]},"d":[{"y":1}],"e":{}}"#

  @Test(
    "the only list of objects in the only object is the records, on one line or several",
    arguments: [
      #"{"total":2,"data":[{"id":1},{"id":2}],"more":[1,2]}"#,
      "{\n  \"3166-1\": [\n    {\"id\": 1},\n    {\"id\": 2}\n  ]\n}\n",
    ])
  func wrapped(_ text: String) throws {
    let loaded = try loaded(text)
    #expect(loaded.dataset.records == 2)
    #expect(loaded.dataset.query.identify == ["id"])
    #expect(loaded.format == .array)
    #expect(loaded.dataset.summary.contains("the list at '"))
    #expect(try inspected(FileBytes.read(loaded.path)).records == 2)
  }

  @Test("the list is told of; it may lie in objects within the object")
  func nested() throws {
    let loaded = try loaded(#"{"page":1,"data":{"items":[{"id":1},{"id":2}]}}"#)
    #expect(loaded.dataset.records == 2)
    #expect(loaded.list == "data.items")
  }

  @Test("an object without lists of objects is one record")
  func noLists() throws {
    let loaded = try loaded(#"{"a":[1],"b":[]}"#)
    #expect(loaded.dataset.records == 1)
    #expect(loaded.list == nil)
  }

  @Test(
    "of several lists one must be named",
    arguments: [two, two.replacing(",", with: ",\n")])
  func several(_ text: String) throws {
    let error = #expect(throws: DatasetError.self) { try loaded(text) }
    #expect(error?.kind == .choice)
    #expect(error?.why.contains("of which '--records' names one: a.b, d; as one record") == true)
    #expect(try loaded(text, records: "a.b").dataset.records == 2)
    #expect(try loaded(text, records: "d").dataset.records == 1)
  }

  @Test("a list that is not there is refused with those that are")
  func unknown() throws {
    let error = #expect(throws: DatasetError.self) { try loaded(Self.two, records: "a.c") }
    #expect(error?.kind == .unknown("a.c", of: "list of records", known: ["a.b", "d"]))
  }

  @Test("a key that stands twice is refused, for loaders take the last")
  func twice() throws {
    let text = #"{"d":[{"x":1}],"d":[{"x":1},{"x":2}]}"#
    let error = #expect(throws: DatasetError.self) { try loaded(text, records: "d") }
    #expect(error?.why == "the object has the key 'd' twice")
  }

  @Test("a byte order mark is named, and so are records that follow")
  func noObjects() throws {
    let marked = #expect(throws: DatasetError.self) { try loaded("\u{FEFF}{}", records: "d") }
    #expect(marked?.why.hasPrefix("begins with a byte order mark") == true)
    let lines = #expect(throws: DatasetError.self) { try loaded("{}\n{}", records: "d") }
    #expect(lines?.why.hasSuffix("where the end of the only object should be") == true)
  }

  @Test("a folder's manifest says where the records are")
  func folder() throws {
    let folder = try TemporaryFolder()
    let manifest = try folder.write("manifest.json", #"{"name":"n","records":"r.json"}"#)
    try folder.write("r.json", "[{\"x\":1}]")
    let path = String(manifest.dropLast("/manifest.json".count))
    let error = #expect(throws: DatasetError.self) {
      try LoadedDataset.read(path, DatasetOptions(records: "x"))
    }
    #expect(error?.kind == .choice)
  }

  @Test("in a file that is no object there is no list to name")
  func noObject() throws {
    let error = #expect(throws: DatasetError.self) { try loaded("[{\"x\":1}]", records: "x") }
    #expect(
      error?.description.hasSuffix("r.json:1: not JSON: '[' where an object should be") == true)
  }

  @Test("records of which each holds a list are records")
  func lists() throws {
    let text = "{\"a\":[{\"x\":1}]}\n{\"a\":[{\"x\":2}]}\n"
    #expect(try loaded(text).dataset.records == 2)
  }
}

import ProbeProtocol
import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("Envelope")
struct EnvelopeTests {
  private func loaded(_ text: String) throws -> LoadedDataset {
    let folder = try TemporaryFolder()
    return try LoadedDataset.read(try folder.write("r.json", text))
  }

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

  @Test("one record with two lists of objects, or none, stays one record")
  func noEnvelope() throws {
    #expect(try loaded(#"{"a":[{"x":1}],"b":[{"x":1}]}"#).dataset.records == 1)
    #expect(try loaded(#"{"a":[1],"b":[]}"#).dataset.records == 1)
  }

  @Test("records of which each holds a list are records")
  func lists() throws {
    let text = "{\"a\":[{\"x\":1}]}\n{\"a\":[{\"x\":2}]}\n"
    #expect(try loaded(text).dataset.records == 2)
  }
}

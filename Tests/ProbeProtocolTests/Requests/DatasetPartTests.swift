import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("DatasetPart")
struct DatasetPartTests {
  @Test(
    "a scalar stays what it is on its way through JSON",
    arguments: [
      (.null, "null"), (.bool(true), "true"), (.bool(false), "false"), (.int(0), "0"),
      (.int(1), "1"), (.int(.min), "-9223372036854775808"), (.double(0.5), "0.5"),
      (.string("1"), "\"1\""), (.string(""), "\"\""),
    ] as [(Scalar, String)])
  func scalars(_ scalar: Scalar, _ json: String) throws {
    let bytes = try JSONEncoder().encode([ScalarPart(scalar)])
    #expect(String(decoding: bytes, as: UTF8.self) == "[\(json)]")
    #expect(try JSONDecoder().decode([ScalarPart].self, from: bytes) == [ScalarPart(scalar)])
  }

  @Test("a list or an object is no scalar", arguments: ["[[1]]", #"[{"a":1}]"#])
  func notScalar(_ json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([ScalarPart].self, from: Data(json.utf8))
    }
  }

  @Test("a dataset takes over every path of its query")
  func query() {
    let part = DatasetPart(
      name: "n", path: "/p", format: .array, count: 1, schema: SchemaNode(),
      query: Query(
        collect: ["a"], match: .init(field: ["b", "c"], value: .int(4)), identify: ["d"],
        share: ["b"]))
    #expect(part.collect == ["a"])
    #expect(part.match?.field == ["b", "c"])
    #expect(part.match?.value == ScalarPart(.int(4)))
    #expect(part.identify == ["d"])
    #expect(part.share == ["b"])
  }

  @Test("how the user's file has the records goes along only where it is set")
  func origin() throws {
    var part = DatasetPart(
      name: "n", path: "/p", format: .array, count: 1, schema: SchemaNode(), query: Query())
    func encoded() throws -> String {
      String(decoding: try JSONEncoder().encode(part), as: UTF8.self)
    }
    #expect(!(try encoded().contains("origin")))
    part.origin = OriginPart(form: .keyed, keys: ["a.b"], key: "id", packing: .gzip)
    let text = try encoded()
    for pair in [
      #""form":"keyed""#, #""keys":["a.b"]"#, #""key":"id""#, #""packing":"gzip""#,
      #""mark":false"#,
    ] { #expect(text.contains(pair), "\(text)") }
  }
}

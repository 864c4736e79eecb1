import TareModel
import Testing

@testable import TareRunner

@Suite("QueryInference")
struct QueryInferenceTests {
  private func query(_ text: String) throws -> Query {
    let found = try inspected(text)
    return QueryInference(root: found.shape, records: found.records).query
  }

  /// Records like the talk's: an id, a product of few names, a quantity, dates.
  private func cargo(_ count: Int) -> String {
    let names = ["Duper", "Oil", "Oil", "NewProd"]
    let records = (0..<count).map { index in
      #"{"id":\#(1000 + index),"product":{"name":"\#(names[index % 4])","uid":"u\#(index % 3)"},"#
        + #""quantity":{"value":\#(index * 7),"id":"mt"},"dates":{"start":"s\#(index)","end":"e"}}"#
    }
    return "[" + records.joined(separator: ",\n") + "]"
  }

  @Test("chooses for cargo-like records what its manifest chooses")
  func cargoLike() throws {
    let query = try query(cargo(40))
    #expect(query.identify == ["id"])
    #expect(query.match == .init(field: ["product", "name"], value: .string("Oil")))
    #expect(query.share == ["product"])
    #expect(query.collect == ["dates"])
  }

  @Test("looks for a value other than the first record's, so that a search has something to do")
  func notTheFirst() throws {
    let rows = (0..<12).map { #"{"kind":"\#($0 < 8 ? "common" : "rare")"}"# }
    #expect(
      try query("[\(rows.joined(separator: ","))]").match
        == .init(field: ["kind"], value: .string("rare")))
  }

  @Test("identifies by a field named like an id, whatever its case, else by the most varied one")
  func identify() throws {
    #expect(
      try query(#"[{"name":"a","UUID":1},{"name":"b","UUID":1}]"#).identify == ["UUID"])
    #expect(
      try query(#"[{"kind":"a","code":1},{"kind":"a","code":2}]"#).identify == ["code"])
    #expect(try query(#"[{"id":null},{"id":1}]"#).identify == nil)
  }

  @Test("names no field that some record lacks")
  func optionalFields() throws {
    let rows = (0..<12).map {
      $0 == 5 ? #"{"id":\#($0)}"# : #"{"id":\#($0),"kind":"\#($0 % 2)","part":{"x":1}}"#
    }
    let query = try query("[\(rows.joined(separator: ","))]")
    #expect(query.collect == ["id"])
    #expect(query.match?.field == ["id"])
  }

  @Test("does not reach into a place that is sometimes null")
  func nullable() throws {
    let rows = (0..<12).map {
      #"{"n":\#($0 * 3),"part":\#($0 == 0 ? "null" : #"{"kind":"\#($0 % 2)"}"#)}"#
    }
    #expect(try query("[\(rows.joined(separator: ","))]").match?.field == ["n"])
  }

  @Test("records without fields give an empty query")
  func nothing() throws {
    #expect(try query("[{},{}]") == Query())
  }

  @Test("an integer beyond 64 bits is not searched for, and does no harm")
  func hugeInteger() throws {
    let huge = "123456789012345678901234567890"
    #expect(try query(#"[{"n":\#(huge)}]"#).match == nil)
  }
}

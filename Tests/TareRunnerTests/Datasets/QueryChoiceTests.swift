import TareModel
import Testing

@testable import TareRunner

@Suite("QueryChoice")
struct QueryChoiceTests {
  private static let text =
    #"[{"id":1,"part":{"kind":"a","size":2},"flag":true,"odd":1},"#
    + #"{"id":2,"part":{"kind":"b","size":2.5},"flag":false},"#
    + #"{"id":3,"part":{"kind":"b","size":3},"flag":false}]"#

  private func query(_ choice: QueryChoice, of text: String = text) throws -> Query {
    try choice.applied(
      to: Query(collect: ["id"], identify: ["id"], share: ["x"]),
      shape: try inspected(text).shape, source: "r.json")
  }

  private func refusal(_ choice: QueryChoice) -> DatasetError? {
    do {
      _ = try query(choice)
      return nil
    } catch {
      return error as? DatasetError
    }
  }

  @Test("what is not chosen stays as it was")
  func nothing() throws {
    #expect(
      try query(QueryChoice()) == Query(collect: ["id"], identify: ["id"], share: ["x"]))
  }

  @Test("chosen fields take the place of others, with a value that is there")
  func fields() throws {
    let query = try query(
      QueryChoice(identify: "part.size", match: .init(field: "part.kind"), collect: "part"))
    #expect(query.identify == ["part", "size"])
    #expect(query.collect == ["part"])
    #expect(query.match == .init(field: ["part", "kind"], value: .string("b")))
    #expect(query.share == ["part"])
  }

  @Test(
    "a value is read as what is found at its field",
    arguments: [
      ("id", "2", .int(2)), ("part.kind", "b", .string("b")), ("part.size", "2.5", .double(2.5)),
      ("flag", "true", .bool(true)),
    ] as [(String, String, Scalar)])
  func values(_ field: String, _ text: String, _ value: Scalar) throws {
    let query = try query(QueryChoice(match: .init(field: field, value: text)))
    #expect(query.match?.value == value)
  }

  @Test("among too many different values any is taken, as the field's type")
  func manyValues() throws {
    let rows = (0..<1500).map { #"{"s":"\#($0)","n":\#($0)}"# }
    let text = "[\(rows.joined(separator: ","))]"
    #expect(
      try query(QueryChoice(match: .init(field: "s", value: "7")), of: text).match?.value
        == .string("7"))
    #expect(
      try query(QueryChoice(match: .init(field: "n", value: "7")), of: text).match?.value
        == .int(7))
  }

  @Test("a field or value that is not there is refused with those that are")
  func unknown() {
    let fields = ["id", "part", "part.kind", "part.size", "flag", "odd"]
    #expect(
      refusal(QueryChoice(identify: "idd"))?.kind == .unknown("idd", of: "field", known: fields))
    #expect(
      refusal(QueryChoice(match: .init(field: "part.kind", value: "c")))?.kind
        == .unknown("c", of: "value of part.kind", known: ["a", "b"]))
  }

  @Test("a field that some record lacks, and an object to compare with, are refused")
  func unfit() {
    #expect(
      refusal(QueryChoice(collect: "odd"))?.description
        == "r.json: --collect names odd, which not every record has")
    #expect(
      refusal(QueryChoice(match: .init(field: "part")))?.description
        == "r.json: --match names part, which holds no plain value")
  }
}

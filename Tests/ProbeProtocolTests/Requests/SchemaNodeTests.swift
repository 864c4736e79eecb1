import Foundation
import ProbeProtocol
import Testing

@Suite("SchemaNode")
struct SchemaNodeTests {
  private func schema(_ deepest: String) -> SchemaNode {
    SchemaNode(
      scalars: ["null"],
      object: .init(fields: [
        .init(
          name: "a", optional: true,
          node: SchemaNode(
            list: .init(items: SchemaNode(list: .init(items: SchemaNode(scalars: [deepest]))))))
      ]))
  }

  @Test(
    "is the JSON that the probe reads: the items of a list stand in it without a member between")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(
      String(decoding: try encoder.encode(schema("int")), as: UTF8.self)
        == #"{"object":{"fields":[{"name":"a","node":{"list":{"list":{"scalars":["int"]},"#
        + #""scalars":[]},"scalars":[]},"optional":true}]},"scalars":["null"]}"#)
  }

  @Test("a difference far inside is seen")
  func equality() {
    #expect(schema("int") == schema("int"))
    #expect(schema("int") != schema("str"))
  }
}

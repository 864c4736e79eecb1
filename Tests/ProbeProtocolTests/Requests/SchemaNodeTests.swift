import Foundation
import ProbeProtocol
import TareModel
import Testing

@Suite("SchemaNode")
struct SchemaNodeTests {
  private func schema(_ deepest: String) -> SchemaNode {
    SchemaNode(
      scalars: ["null"],
      object: .init(fields: [
        .init(
          name: "a", optional: true,
          node: SchemaNode(list: .init(items: SchemaNode(scalars: [deepest])))),
        .init(name: "b", optional: false, node: SchemaNode(scalars: ["str"])),
      ]))
  }

  @Test("is sent as a list of nodes that name each other by their places")
  func flat() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(schema("int")), as: UTF8.self)
    let fields =
      #"[{"name":"a","node":1,"optional":true},{"name":"b","node":3,"optional":false}]"#
    #expect(
      text == "[{\"object\":{\"fields\":\(fields)},\"scalars\":[\"null\"]},"
        + #"{"list":2,"scalars":[]},{"scalars":["int"]},{"scalars":["str"]}]"#)
  }

  @Test("a difference far inside is seen")
  func equality() {
    #expect(schema("int") == schema("int"))
    #expect(schema("int") != schema("str"))
  }

  @Test("is sent however deep the records are")
  func deep() throws {
    let deep = (0..<1000).reduce(SchemaNode(scalars: ["int"])) { node, _ in
      SchemaNode(object: .init(fields: [.init(name: "a", optional: false, node: node)]))
    }
    let nodes = try JSONSerialization.jsonObject(with: JSONEncoder().encode(deep)) as? [Any]
    #expect(nodes?.count == 1001)
  }
}

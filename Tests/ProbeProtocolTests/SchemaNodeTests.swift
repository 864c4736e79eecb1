import Foundation
import ProbeProtocol
import Testing

@Suite("SchemaNode")
struct SchemaNodeTests {
  @Test("nested lists and objects survive JSON, and a difference far inside is seen")
  func roundTrip() throws {
    func schema(_ deepest: String) -> SchemaNode {
      SchemaNode(
        scalars: ["null"],
        object: .init(fields: [
          .init(
            name: "a", optional: true,
            node: SchemaNode(
              list: .init(items: SchemaNode(list: .init(items: SchemaNode(scalars: [deepest]))))))
        ]))
    }
    let bytes = try JSONEncoder().encode(schema("int"))
    #expect(try JSONDecoder().decode(SchemaNode.self, from: bytes) == schema("int"))
    #expect(schema("int") != schema("str"))
  }
}

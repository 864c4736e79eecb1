import LibXML
import Testing

@testable import TareStore

@Suite("RunSchema")
struct RunSchemaTests {
  @Test(
    "the schemas that travel with the program are schemas, each of the namespace of its version")
  func parses() throws {
    for schema in RunSchema.all {
      _ = try schema.parsed()
      let text = String(decoding: schema.bytes, as: UTF8.self)
      #expect(text.contains("targetNamespace=\"\(schema.namespace)\""))
    }
  }

  @Test("what is written is of the newest version")
  func versions() {
    #expect(RunSchema.all.map(\.version) == [1, 2, 3])
    #expect(RunSchema.all.last?.namespace == RunSchema.current.namespace)
    #expect(RunSchema.current.namespace == "urn:tare:run:3")
    #expect(RunSchema.all.map(\.fileName) == ["run-1.xsd", "run-2.xsd", "run-3.xsd"])
  }
}

import LibXML
import Testing

@testable import TareStore

@Suite("RunSchema")
struct RunSchemaTests {
  @Test("the schema that travels with the program is one, and of the namespace that is written")
  func parses() throws {
    _ = try RunSchema.parsed()
    let text = String(decoding: RunSchema.bytes, as: UTF8.self)
    #expect(text.contains("targetNamespace=\"\(RunSchema.namespace)\""))
  }
}

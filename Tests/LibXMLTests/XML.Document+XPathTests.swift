import LibXML
import Testing

@Suite("XML.Document XPath")
struct XPathTests {
  private let source = "<a xmlns='urn:x'><b id='1'>2</b><b id='2'>3</b></a>"

  @Test("elements and numbers")
  func values() throws {
    let document = try parse(source)
    let spaces = ["x": "urn:x"]
    #expect(try document.elements(at: "//x:b[@id='2']", namespaces: spaces).map(\.text) == ["3"])
    #expect(try document.elements(at: "//b").isEmpty)
    #expect(try document.number(at: "sum(//x:b)", namespaces: spaces) == 5)
    #expect(try document.root.children[0].elements(at: "..") == [document.root])
  }

  @Test(
    "a wrong path is an error, not an empty answer",
    arguments: [
      "//[", "//x:b", "nothing()", "//@id", "1 + 1", "", "a\0b", "//namespace::*",
    ])
  func wrong(_ path: String) throws {
    let document = try parse(source)
    _ = try failure { _ = try document.elements(at: path) }
  }
}

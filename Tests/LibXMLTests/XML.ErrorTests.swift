import Testing

@testable import LibXML

@Suite("XML.Error")
struct ErrorTests {
  @Test(
    "the description is one sentence",
    arguments: [
      (7, "Element 'a': bad.\n", "f.xml:7: element 'a': bad"),
      (0, "  Two\n words ", "f.xml: two words"),
    ])
  func description(_ line: Int, _ message: String, _ expected: String) {
    let first = XML.Diagnostic(line: line, message: message)
    let error = XML.Error(source: "f.xml", diagnostics: [first, .init(line: 9, message: "x")])
    #expect(error.description == expected)
  }

  @Test("an error without diagnostics still says something")
  func empty() {
    #expect(!XML.Error(source: "f", diagnostics: []).description.isEmpty)
  }
}

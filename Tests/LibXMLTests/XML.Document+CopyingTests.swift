import LibXML
import Testing

@Suite("XML.Document copying")
struct CopyingTests {
  @Test("a copy says the same, knows the same files and lines, and changes alone")
  func copy() throws {
    let folder = try Folder([
      "page.xml": """
      <a xmlns='urn:a' xmlns:xi='\(XML.includeNamespace)' one='1'><!-- x -->
      <b/><xi:include href='none.xml'/>text &amp; more<b>\n<c/></b></a>
      """,
      "part.xml": "<part xmlns='urn:a'>\n<deep/></part>",
      // The element that asks for another file in place of its own is gone from the tree.
      "none.xml": "<xi:include xmlns:xi='\(XML.includeNamespace)' href='part.xml'/>",
    ])
    let document = try XML.Document.parse(file: folder["page.xml"], includes: true)
    let before = text(try XML.Serializer.xml(document))
    let copy = try document.copy()
    #expect(text(try XML.Serializer.xml(copy)) == before)
    for path in ["//p:part", "//p:deep", "//p:c", "//p:b"] {
      let places = try [document, copy].map { tree in
        try tree.elements(at: path, namespaces: ["p": "urn:a"]).map { "\($0.source):\($0.line)" }
      }
      #expect(places[0] == places[1] && !places[0].isEmpty)
    }
    let deep = try copy.elements(at: "//p:deep", namespaces: ["p": "urn:a"])
    #expect(deep.map(\.source) == [folder.path + "/part.xml"] && deep.map(\.line) == [2])
    #expect(copy.root.source == folder["page.xml"])
    try copy.root.addElement("more")
    #expect(text(try XML.Serializer.xml(document)) == before)
  }

  @Test("a copy outlives what it was made of")
  func alone() throws {
    var document: XML.Document? = try parse("<a><b c='d'>text</b></a>")
    let copy = try document?.copy()
    document = nil
    #expect(try text(XML.Serializer.xml(#require(copy))).contains("<b c=\"d\">text</b>"))
  }

  @Test("many copies are made at a time")
  func apart() async throws {
    let copies = try await withThrowingTaskGroup(of: String.self) { group in
      let shared = Shared(try parse("<a><b c='d'>text</b></a>"))
      for _ in 0..<20 {
        group.addTask {
          var copy: XML.Document?
          for _ in 0..<50 { copy = try shared.document.copy() }
          return try text(XML.Serializer.xml(#require(copy)))
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(copies.count == 1 && copies.first?.contains("<b c=\"d\">text</b>") == true)
  }

  /// A tree that nobody changes.
  private struct Shared: @unchecked Sendable {
    let document: XML.Document
    init(_ document: XML.Document) { self.document = document }
  }
}

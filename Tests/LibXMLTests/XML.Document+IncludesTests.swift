import LibXML
import Testing

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

@Suite("XML.Document includes")
struct IncludesTests {
  private func page(_ href: String, _ more: String = "") -> String {
    "<a xmlns:xi='\(XML.includeNamespace)'>\n<xi:include href='\(href)' \(more)/>\n</a>"
  }

  private func read(_ path: String) throws -> XML.Document {
    try XML.Document.parse(file: path, includes: true)
  }

  @Test("parts take their places without a trace, each with its own file and line")
  func parts() throws {
    let folder = try Folder([
      "page.xml": page("parts/one.xml"),
      "parts/one.xml": """
      <one xmlns:xi='\(XML.includeNamespace)'>

      <xi:include href='two.xml'/><xi:include href='../three.xml'/><deep/></one>
      """,
      "parts/two.xml": "<!-- x -->\n<two/>",
      "three.xml": "<three>3</three>",
    ])
    let document = try read(folder["page.xml"])
    let one = try #require(document.root.children.first)
    #expect(one.children.map(\.name) == ["two", "three", "deep"])
    #expect(one.source.hasSuffix("/parts/one.xml") && one.line == 1)
    #expect(one.children[0].source.hasSuffix("/parts/two.xml") && one.children[0].line == 2)
    #expect(one.children[2].source == one.source && one.children[2].line == 3)
    #expect(document.root.source == folder["page.xml"])
    document.root.removeNamespaceDeclarations([XML.includeNamespace])
    let bytes = try XML.Serializer.xml(document)
    #expect(
      text(bytes).hasSuffix(
        "<a>\n<one>\n\n<two/><three>3</three><deep/></one>\n</a>\n"))
  }

  @Test("a root can be an include")
  func root() throws {
    let folder = try Folder([
      "page.xml": "<i:include xmlns:i='\(XML.includeNamespace)' href='b.xml'/>", "b.xml": "<b/>",
    ])
    #expect(try read(folder["page.xml"]).root.name == "b")
  }

  @Test("without asking for them nothing is included")
  func off() throws {
    let folder = try Folder(["page.xml": page("none.xml")])
    let document = try XML.Document.parse(file: folder["page.xml"])
    #expect(document.root.children.map(\.name) == ["include"])
  }

  @Test(
    "an include that leaves the folder, or asks for more than a file, is an error at its line",
    arguments: [
      ("../outside.xml", ""), ("/etc/hostname", ""), ("file:///etc/hostname", ""),
      ("http://127.0.0.1:1/x.xml", ""), ("link.xml", ""), ("none.xml", ""), ("", ""),
      ("page.xml", ""), ("loop.xml", ""), ("good.xml#a", ""), ("good.xml", "parse='text'"),
      ("good.xml", "xpointer='a'"), ("broken.xml", ""), ("type.xml", ""), (".", ""),
    ])
  func refused(_ href: String, _ more: String) throws {
    let folder = try Folder([
      "outside.xml": "<secret/>", "in/good.xml": "<good/>", "in/broken.xml": "<broken>",
      "in/type.xml": "<!DOCTYPE a SYSTEM '/etc/hostname'><a/>", "in/loop.xml": page("loop.xml"),
      "in/page.xml": page(href, more),
    ])
    #expect(symlink("../outside.xml", folder["in/link.xml"]) == 0)
    let error = try failure { _ = try read(folder["in/page.xml"]) }
    #expect(error.source.hasPrefix(folder["in/"]))
    #expect(error.diagnostics[0].line >= 1)
  }

  @Test("files that double each other end at the byte limit")
  func bomb() throws {
    var files: [String: String] = ["12.xml": "<e>0123456789</e>"]
    for level in 0..<12 {
      let include = "<xi:include href='\(level + 1).xml'/>"
      files["\(level).xml"] = "<a xmlns:xi='\(XML.includeNamespace)'>\(include)\(include)</a>"
    }
    let folder = try Folder(files)
    _ = try failure {
      _ = try XML.Document.parse(file: folder["0.xml"], byteLimit: 20_000, includes: true)
    }
  }
}

import Foundation
import TareMarkup
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Templates with faults")
struct TemplateTests {
  /// A copy of the project's templates in which one text of one file is replaced.
  private func error(
    _ file: String, _ old: String, _ new: String
  ) throws -> (SiteError?, folder: String) {
    let folder = NSTemporaryDirectory() + "tare-templates-\(UUID().uuidString)"
    try FileManager.default.copyItem(atPath: TemplateFolder.project.path, toPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
    try #require(text.contains(old))
    try text.replacingOccurrences(of: old, with: new)
      .write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
    do {
      _ = try Site([RunFixture().run], templates: TemplateFolder(folder))
      return (nil, folder)
    } catch let error as SiteError { return (error, folder) }
  }

  private func line(_ file: String, of text: String) throws -> Int {
    let source = try String(
      contentsOfFile: "\(TemplateFolder.project.path)/\(file)", encoding: .utf8)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    return try #require(lines.firstIndex { $0.contains(text) }) + 1
  }

  private static let title = "<t:slot name=\"title\"/>"
  private static let navigation = "<t:slot name=\"navigation\"/>"

  @Test(
    "a wrong slot is told with its file and line",
    arguments: [
      ("page.xhtml", title, "<t:slot name=\"titel\"/>", "no slot named 'titel'"),
      ("page.xhtml", title, title + title, "a second time"),
      ("page.xhtml", title, "<t:slot/>", "'name'"),
      ("page.xhtml", title, "<t:slot name=\"title\" if=\"x\"/>", "no other"),
      ("page.xhtml", title, "<t:slot name=\"title\">x</t:slot>", "no content"),
      ("page.xhtml", title, "<t:each name=\"title\"/>", "'each'"),
      ("partials/header.xhtml", navigation, navigation + navigation, "a second time"),
      ("partials/header.xhtml", navigation, "<t:slot name=\"nav\"/>", "no slot named 'nav'"),
      ("partials/header.xhtml", "site:index.html", "site:start.html", "no file 'start.html'"),
    ])
  func wrong(file: String, old: String, new: String, sentence: String) throws {
    let (error, folder) = try error(file, old, new)
    let place = "\(folder)/\(file):\(try line(file, of: old)): "
    #expect(error?.kind == .template)
    #expect(error?.description.hasPrefix(place) == true, "\(error?.description ?? "no error")")
    #expect(error?.reason.contains(sentence) == true, "\(error?.reason ?? "")")
  }

  @Test("a missing slot is told with the file and its name")
  func missing() throws {
    let (error, folder) = try error("page.xhtml", "<t:slot name=\"content\"/>", "")
    #expect(error?.file == "\(folder)/page.xhtml")
    #expect(error?.line != nil)
    #expect(error?.reason == "the slot 'content' is missing")
  }

  @Test(
    "what a page may not hold is refused",
    arguments: [
      ("<main id=\"content\">", "<main id=\"content\" onclick=\"x()\">"),
      ("<main id=\"content\">", "<marquee/><main id=\"content\">"),
      ("<meta charset=\"utf-8\"/>", "<script>x()</script>"),
      (
        "<meta charset=\"utf-8\"/>", "<link rel=\"stylesheet\" href=\"https://example.org/a.css\"/>"
      ),
    ])
  func vocabulary(old: String, new: String) throws {
    let (error, folder) = try error("page.xhtml", old, new)
    #expect(error?.kind == .template)
    #expect(error?.file == "\(folder)/page.xhtml")
    #expect(error?.line == (try line("page.xhtml", of: old)))
  }

  @Test("a template that is no XML is told with its line")
  func broken() throws {
    let (error, folder) = try error("partials/footer.xhtml", "</footer>", "</foot>")
    #expect(error?.description.hasPrefix("\(folder)/partials/footer.xhtml:") == true)
  }
}

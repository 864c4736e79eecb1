import TareMarkup
import Testing

@testable import TareSite

@Suite("A table as CSV")
struct CSVTableTests {
  private func csv(_ cells: Markup...) throws -> String {
    let table = HTML.table(HTML.tbody(HTML.tr(cells)))
    guard case .element(let element) = table else { throw SiteError(.page, "no element") }
    return CSVTable(element).text
  }

  @Test("takes the exact figure of a cell before its text")
  func exact() throws {
    #expect(try csv(HTML.td(["data-value": "1386"], "1.35 KiB"), HTML.td("a")) == "1386,a\r\n")
  }

  @Test("quotes what would break a line, and leaves a missing figure empty")
  func quotes() throws {
    #expect(try csv(HTML.td("a, \"b\""), HTML.td("–")) == "\"a, \"\"b\"\"\",\r\n")
  }

  @Test("marks as text what a spreadsheet would run", arguments: ["=1+1", "@x", "+a"])
  func formula(text: String) throws {
    #expect(try csv(HTML.td(.text(text))) == "'\(text)\r\n")
  }
}

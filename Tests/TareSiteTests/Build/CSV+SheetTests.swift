import TareFormats
import TareMarkup
import Testing

@testable import TareSite

@Suite("A sheet as CSV")
struct SheetCSVTests {
  private func csv(_ fields: Sheet.Field...) -> String { CSV.text(Sheet(rows: [fields])) }

  @Test("has a number as exact as it is known, and nothing where there is none")
  func exact() {
    #expect(csv(.number(1386), .text("a"), .empty) == "1386,a,\r\n")
    #expect(csv(.number(1.0 / 3)) == "0.333333333333333\r\n")
    #expect(csv(.number(-1)) == "-1\r\n")
  }

  @Test("has numbers plain, and texts as they are")
  func plain() {
    #expect(csv(.number(12_345_678), .text("1,000")) == "12345678,\"1,000\"\r\n")
    #expect(csv(.number(6.300000000000001e-08)) == "0.000000063\r\n")
  }

  @Test("quotes what would break a line")
  func quotes() {
    #expect(csv(.text("a, \"b\""), .text("c")) == "\"a, \"\"b\"\"\",c\r\n")
  }

  @Test("marks as text what a spreadsheet would run", arguments: ["=1+1", "@x", "+a"])
  func formula(text: String) {
    #expect(csv(.text(text)) == "'\(text)\r\n")
  }
}

import Testing

@testable import TareSite

@Suite("Comma-separated values")
struct CSVTests {
  @Test(
    "quote what would not stand without",
    arguments: [
      ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("a\nb", "\"a\nb\""),
      ("", ""),
    ])
  func fields(text: String, field: String) {
    #expect(CSV.field(text) == field)
  }

  @Test("make text of what a spreadsheet would run, and leave numbers alone")
  func formulas() {
    #expect(CSV.field("=1+1") == "'=1+1")
    #expect(CSV.field("-0.5") == "-0.5")
  }
}

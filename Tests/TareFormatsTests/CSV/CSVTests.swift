import TareFormats
import Testing

@Suite("Comma-separated values")
struct CSVTests {
  @Test(
    "quote what would not stand without quotes",
    arguments: [
      ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""),
      ("кот; 猫", "кот; 猫"),
    ])
  func quoting(text: String, field: String) { #expect(CSV.field(text) == field) }

  @Test(
    "a spreadsheet runs no field as a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+1+cmd", "'+1+cmd"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("＝1", "'＝1"),
      ("-inf", "'-inf"), ("-0x1p3", "'-0x1p3"), ("-", "'-"),
    ])
  func formulas(text: String, field: String) { #expect(CSV.field(text) == field) }

  @Test("numbers stay numbers", arguments: ["-1.5", "+3", "-2e-9", "0.5", "-17"])
  func numbers(text: String) { #expect(CSV.field(text) == text) }

  @Test("a file has a line end after every row")
  func file() {
    #expect(CSV.file([["a", "b"], ["1", "x,y"]]) == "a,b\r\n1,\"x,y\"\r\n")
    #expect(CSV.file([]) == "")
  }
}

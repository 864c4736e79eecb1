import TareModel
import Testing

@testable import TareRunner

@Suite("JSONScanner")
struct JSONScannerTests {
  private func scanner(_ text: String) -> JSONScanner {
    JSONScanner(ByteWindow(Array(text.utf8), pieces: 3), source: "s.json")
  }

  private func refusal(_ text: String, _ scan: (inout JSONScanner) throws -> Void) -> String? {
    var scanner = scanner(text)
    do {
      try scan(&scanner)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test("knows its line, whatever white space goes by")
  func lines() throws {
    var scanner = scanner("\n \t\r\n [\n\n1")
    #expect(try scanner.peek() == UInt8(ascii: "["))
    #expect(scanner.line == 3)
    try scanner.expect(UInt8(ascii: "["), "a list")
    #expect(scanner.line == 3)
    #expect(try scanner.peek() == UInt8(ascii: "1"))
    #expect(scanner.line == 5)
  }

  @Test(
    "reads numbers as they are spelt",
    arguments: [
      ("0", .int("0")), ("-0", .int("-0")),
      (
        "123456789012345678901234567890",
        .int("123456789012345678901234567890")
      ), ("1.5", .double(1.5)), ("1e3", .double(1000)),
      ("-1.25E-2", .double(-0.0125)), ("2E+1", .double(20)), ("1.0", .double(1)),
    ] as [(String, ScannedScalar)])
  func numbers(_ text: String, _ expected: ScannedScalar) throws {
    var scanner = scanner(text)
    #expect(try scanner.number() == expected)
    #expect(try scanner.peek() == nil)
  }

  @Test("a number and a string may be long, and no longer than memory should hold of one")
  func long() throws {
    func scanner(_ text: String) -> JSONScanner {
      JSONScanner(ByteWindow(Array(text.utf8)), source: "s.json")
    }
    let digits = String(repeating: "1", count: 1 << 20)
    var float = scanner(String(digits.prefix(5000)) + ".5e-4990")
    #expect(throws: Never.self) { try float.number() }
    var number = scanner(digits + "1")
    let error = #expect(throws: DatasetError.self) { try number.number() }
    #expect(
      error?.description
        == "s.json:1: a number is longer than 1048576 bytes, the most that is read; an integer has "
        + "at most 4300 digits")
    var text = scanner("\"\(String(repeating: "x", count: 64 << 20 | 1))")
    let fault = #expect(throws: DatasetError.self) { try text.string() }
    #expect(
      fault?.description
        == "s.json:1: a string is longer than 67108864 bytes, the most that is read")
  }

  @Test(
    "refuses numbers that JSON does not have",
    arguments: [
      ("01", "s.json:1: a number begins with a zero that JSON does not allow"),
      ("-01", "s.json:1: a number begins with a zero that JSON does not allow"),
      (".5", "s.json:1: not JSON: '.' where a value should be"),
      ("1.", "s.json:1: the file ends where a digit should be"),
      ("1.x", "s.json:1: not JSON: 'x' where a digit should be"),
      ("1e", "s.json:1: the file ends where a digit should be"),
      ("+1", "s.json:1: not JSON: '+' where a value should be"),
      ("-", "s.json:1: the file ends where a value should be"),
      ("1e999", "s.json:1: the number 1e999 does not fit a 64-bit float"),
      ("NaN", "s.json:1: NaN is not JSON"), ("Infinity", "s.json:1: Infinity is not JSON"),
    ])
  func badNumbers(_ text: String, _ sentence: String) {
    #expect(refusal(text) { _ = try $0.number() } == sentence)
  }

  @Test("an integer may have 4,300 digits, which is what CPython reads, and no more")
  func digits() throws {
    let most = String(repeating: "9", count: 4300)
    var longest = scanner("-" + most)
    #expect(try longest.number() == .int("-" + most))
    #expect(
      refusal(most + "9") { _ = try $0.number() }
        == "s.json:1: an integer of 4301 digits is over the 4300 that CPython reads")
    #expect(
      refusal(String(repeating: "7", count: 5000)) { _ = try $0.number() }
        == "s.json:1: an integer of 5000 digits is over the 4300 that CPython reads")
  }

  @Test(
    "reads strings with every escape",
    arguments: [
      (#""""#, ""), (#""a b""#, "a b"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u0416""#, "AéЖ"), (#""\ud83d\ude80""#, "🚀"), (#""Ж🚀""#, "Ж🚀"),
      ("\"\u{7F}\u{2028}\"", "\u{7F}\u{2028}"),
    ])
  func strings(_ text: String, _ expected: String) throws {
    var scanner = scanner(text)
    #expect(try scanner.string() == ExactText(expected))
    #expect(try scanner.peek() == nil)
  }

  @Test("takes a lone surrogate, which JSON allows and Swift cannot hold")
  func loneSurrogate() throws {
    var scanner = scanner(#""\ud800x""#)
    #expect(try scanner.string().shown == #"\ud800x"#)
    #expect(try scanner.peek() == nil)
  }

  @Test(
    "refuses strings that JSON does not have",
    arguments: [
      (#""abc"#, "s.json:1: the file ends inside a string"),
      (#""abc\"#, "s.json:1: the file ends inside a string"),
      (#""abc\""#, "s.json:1: the file ends inside a string"),
      ("\"a\u{1}b\"", "s.json:1: a string holds a control character that is not escaped"),
      ("\"a\nb\"", "s.json:1: a string does not end on its line"),
      ("\"a\tb\"", "s.json:1: a string holds a control character that is not escaped"),
      ("\"a\u{0}b\"", "s.json:1: a string holds a control character that is not escaped"),
      (#""\x41""#, "s.json:1: a string holds an unknown escape"),
      (#""\u00g0""#, "s.json:1: a string holds an unknown escape"),
      (#""\u12""#, "s.json:1: a string holds an unknown escape"),
      ("\"\\\n\"", "s.json:1: a string holds an unknown escape"),
      ("'a'", "s.json:1: not JSON: ''' where a string should be"),
    ])
  func badStrings(_ text: String, _ sentence: String) {
    #expect(refusal(text) { _ = try $0.string() } == sentence)
  }

  @Test(
    "reads the three words",
    arguments: [("true", ScannedScalar.bool(true)), ("false", .bool(false)), ("null", .null)])
  func words(text: String, value: ScannedScalar) throws {
    var scanner = scanner(text)
    #expect(try scanner.word() == value)
  }

  @Test("refuses what is like a word")
  func noWords() {
    #expect(
      refusal("True") { _ = try $0.word() } == "s.json:1: not JSON: 'T' where a value should be")
    #expect(
      refusal("nul") { _ = try $0.word() } == "s.json:1: not JSON: 'n' where a value should be")
  }

  @Test("shows a byte that cannot be printed by its number")
  func unprintable() {
    #expect(
      refusal("\u{1}") { try $0.expect(UInt8(ascii: "{"), "an object") }
        == "s.json:1: not JSON: a byte 1 where an object should be")
  }
}

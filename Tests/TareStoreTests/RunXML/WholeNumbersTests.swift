import Testing

@testable import TareStore

@Suite("WholeNumbers")
struct WholeNumbersTests {
  @Test(
    "reads numbers between any white space",
    arguments: [
      ("", []), ("  ", []), ("0", [0]), ("-6 9 0", [-6, 9, 0]), (" 1\t2\n3\r4 ", [1, 2, 3, 4]),
      ("007", [7]), ("9223372036854775807", [.max]), ("-9223372036854775807", [-.max]),
    ] as [(String, [Int])])
  func numbers(_ text: String, _ numbers: [Int]) { #expect(WholeNumbers.read(text) == numbers) }

  @Test(
    "what is no whole number, or too large for one, is none",
    arguments: [
      "x", "1 x", "1.5", "1e3", "-", "1 -", "--1", "1-2", "+1", "0x1", "١",
      "9223372036854775808", "99999999999999999999999", "1,2",
    ])
  func none(_ text: String) { #expect(WholeNumbers.read(text) == nil) }
}

import TareModel
import Testing

@Suite("Version")
struct VersionTests {
  @Test(
    "is ordered by its numbers and not by its letters",
    arguments: [
      ("3.9.18", "3.10.13"), ("2.7.18", "3.6.15"), ("3.13", "3.13.1"), ("3.13.0", "3.13.0.1"),
      ("3.13.0rc1", "3.13.1"), ("9", "10"), ("3.15.0rc1", "3.15.0"), ("3.15.0a7", "3.15.0b1"),
      ("3.15.0b4", "3.15.0rc1"), ("3.15.0rc2", "3.15.0rc10"), ("3.14.9", "3.15.0a1"),
      ("3.1.4", "3.1.4.post1"), ("1.0.dev3", "1.0a1"),
    ])
  func order(_ lower: String, _ higher: String) {
    #expect(Version(lower) < Version(higher))
    #expect(!(Version(higher) < Version(lower)))
  }

  @Test("orders versions of equal numbers by their stage and spelling, so that sorting is stable")
  func ties() {
    let spellings = ["3.13.0rc2", "3.13.0", "3.13", "3.13.0rc1"]
    let sorted = spellings.map { Version($0) }.sorted().map(\.description)
    #expect(sorted == ["3.13.0rc1", "3.13.0rc2", "3.13", "3.13.0"])
  }

  @Test(
    "reads the leading digits of every part",
    arguments: [
      ("3.13.0", [3, 13, 0]), ("3.14.0rc1", [3, 14, 0]), ("3.x", [3, 0]), ("", []),
      ("99999999999999999999.1", [0, 1]),
    ])
  func numbers(_ text: String, _ numbers: [Int]) {
    #expect(Version(text).numbers == numbers)
    #expect(Version(text).description == text)
  }

  @Test(
    "names its minor version by the first two numbers",
    arguments: [("3.13.0", "3.13"), ("2.7.18", "2.7"), ("7", "7")])
  func minor(_ text: String, _ minor: String) {
    #expect(Version(text).minor == minor)
  }
}

import Testing

@testable import TareCommandLine

@Suite("NearestName")
struct NearestNameTests {
  @Test(
    "counts edits, whatever the case",
    arguments: [
      ("", "", 0), ("dict", "dict", 0), ("DICT", "dict", 0), ("dict", "dit", 1),
      ("dict", "dicts", 1), ("dict", "dirt", 1), ("kitten", "sitting", 3), ("", "abc", 3),
      ("abc", "", 3), ("ab", "ba", 2),
    ])
  func distance(_ left: String, _ right: String, _ edits: Int) {
    #expect(NearestName.distance(left, right) == edits)
    #expect(NearestName.distance(right, left) == edits)
  }

  private static let names = ["dict", "frozendict", "namedtuple", "slots", "slots-unique", "tuple"]

  @Test(
    "finds what a mistyped name was meant to be",
    arguments: [
      ("dcit", "dict"), ("slot", "slots"), ("frozendct", "frozendict"), ("Tuple", "tuple"),
      ("named-tuple", "namedtuple"), ("slots-uniqe", "slots-unique"),
    ])
  func near(_ word: String, _ name: String) {
    #expect(NearestName.to(word, in: Self.names) == name)
  }

  @Test("guesses nothing when nothing is near", arguments: ["pandas", "", "xxxxxxxxxxxx"])
  func far(_ word: String) {
    #expect(NearestName.to(word, in: Self.names) == nil)
  }

  @Test("prefers the nearer, and the first in the alphabet among equally near ones")
  func ties() {
    #expect(NearestName.to("cat", in: ["cart", "cat5", "bat"]) == "bat")
    #expect(NearestName.to("abcd", in: ["abc", "abcde"]) == "abc")
    #expect(NearestName.to("x", in: []) == nil && NearestName.to("a", in: ["id"]) == nil)
  }
}

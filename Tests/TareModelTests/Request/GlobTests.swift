import TareModel
import Testing

@Suite("Glob")
struct GlobTests {
  @Test(
    "fits whole names",
    arguments: [
      ("dict", "dict"), ("*", ""), ("*", "anything"), ("slots*", "slots"),
      ("slots*", "slots-unique"), ("*unique", "slots-unique"), ("s*s", "slots"),
      ("cpython-3.?.*", "cpython-3.7.16"), ("a*b*c", "a-b-b-c"), ("**", "x"),
      ("*ab", "aab"), ("?", "й"), ("*a*a*", "aa"), ("", ""),
    ])
  func fits(_ pattern: String, _ name: String) {
    #expect(Glob(pattern).matches(name))
  }

  @Test(
    "does not fit a part of a name, another case, or a dot for any character",
    arguments: [
      ("dict", "frozendict"), ("dict", "dicts"), ("", "x"), ("?", ""), ("?", "ab"),
      ("slots?*", "slots"), ("cpython-3.?.*", "cpython-3.13.0"), ("DICT", "dict"),
      ("3.7", "3x7"), ("*a*a*", "a"), ("[ab]", "[ab]"),
    ])
  func doesNotFit(_ pattern: String, _ name: String) {
    #expect(!Glob(pattern).matches(name))
  }

  @Test(
    "has one of some characters, one or the other, and characters as they are",
    arguments: [
      (
        "cpython-3.1[13]*", ["cpython-3.11.7", "cpython-3.13.0"], ["cpython-3.12.1", "cpython-3.1"]
      ),
      ("3.[6-9]", ["3.6", "3.8", "3.9"], ["3.5", "3.10", "3."]),
      ("[!0-9]", ["x", "-"], ["7", ""]),
      ("[^a]", ["b"], ["a"]), ("[]a]", ["]", "a"], ["b"]), ("[a-]", ["a", "-"], ["b"]),
      ("[z-a]", ["z", "-", "a"], ["m"]), ("{dict,slots}", ["dict", "slots"], ["dictslots", ""]),
      ("slots{,-*}", ["slots", "slots-unique"], ["slotsunique"]),
      ("{a,b{c,d}}e", ["ae", "bce", "bde"], ["be", "abce"]),
      ("{3.1[13],2.*}", ["3.11", "2.7"], ["3.1"]),
      ("\\*", ["*"], ["a"]), ("{a\\,b,c}", ["a,b", "c"], ["a"]), ("a\\", ["a\\"], ["a"]),
    ])
  func shells(_ pattern: String, _ fits: [String], _ others: [String]) {
    #expect(fits.filter { !Glob(pattern).matches($0) } == [])
    #expect(others.filter(Glob(pattern).matches) == [])
  }

  @Test(
    "what is not closed stands for itself",
    arguments: ["[ab", "{a,b", "{a}", "{}", "a}", "]", "{a,{b}", "[]", "[!]"])
  func open(_ text: String) {
    #expect(Glob(text).matches(text))
  }

  @Test("a list takes what a pattern fits, less what one with ! fits")
  func lists() {
    let names = ["dict", "slots", "slots-unique"]
    func taken(_ patterns: [String]) -> [String] {
      names.filter(patterns.map(Glob.init).admit)
    }
    #expect(taken([]) == names)
    #expect(taken(["slots*", "!*-unique"]) == ["slots"])
    #expect(taken(["!*-unique", "slots*"]) == ["slots"], "in any order")
    #expect(taken(["!slots*"]) == ["dict"], "without another it takes away from all")
    #expect(![Glob("!slots*")].choose && ![Glob("!slots*")].name("dict"))
    #expect([Glob("d*")].name("dict") && ![Glob("d*"), Glob("!dict")].name("dict"))
    #expect(Glob("!a").leavesOut && Glob("!a").matches("a"))
    #expect(Glob("a!b").matches("a!b"))
  }

  @Test("a version fits those that begin with it and a dot")
  func versions() {
    let version = Glob.version("cpython-3.1")
    #expect(version.matches("cpython-3.1") && version.matches("cpython-3.1.5"))
    #expect(!version.matches("cpython-3.10.1") && !Glob("cpython-3.1").matches("cpython-3.1.5"))
    #expect(Glob.version("cpython-3.{9,1[13]}").matches("cpython-3.13.0"))
    #expect(Glob.version("!cpython-3.9").matches("cpython-3.9.18"))
  }

  @Test("a word that can be more than one name is told from a name")
  func patterns() {
    #expect(["*", "c?rgo", "c[ae]", "{a,b}", "!cargo"].allSatisfy(Glob.isPattern))
    #expect(!["cargo", "./data!.json", ""].contains(where: Glob.isPattern))
  }

  @Test("needs no exponential time for many stars and braces", .timeLimit(.minutes(1)))
  func manyStars() {
    let name = String(repeating: "a", count: 2_000)
    #expect(!Glob(String(repeating: "*a", count: 60) + "*b").matches(name))
    #expect(Glob(String(repeating: "*a", count: 60) + "*").matches(name))
    #expect(!Glob(String(repeating: "{a,aa,*}", count: 60) + "b").matches(name))
    #expect(!Glob(String(repeating: "{", count: 200)).matches(name))
  }
}

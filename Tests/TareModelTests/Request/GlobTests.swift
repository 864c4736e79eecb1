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
      ("3.7", "3x7"), ("*a*a*", "a"), ("[ab]", "a"),
    ])
  func doesNotFit(_ pattern: String, _ name: String) {
    #expect(!Glob(pattern).matches(name))
  }

  @Test("a version fits those that begin with it and a dot")
  func versions() {
    let version = Glob.version("cpython-3.1")
    #expect(version.matches("cpython-3.1") && version.matches("cpython-3.1.5"))
    #expect(!version.matches("cpython-3.10.1") && !Glob("cpython-3.1").matches("cpython-3.1.5"))
  }

  @Test("needs no exponential time for many stars", .timeLimit(.minutes(1)))
  func manyStars() {
    let name = String(repeating: "a", count: 2_000)
    #expect(!Glob(String(repeating: "*a", count: 60) + "*b").matches(name))
    #expect(Glob(String(repeating: "*a", count: 60) + "*").matches(name))
  }
}

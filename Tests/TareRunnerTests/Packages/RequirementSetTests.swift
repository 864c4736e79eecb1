import TareTestSupport
import Testing

@testable import TareRunner

@Suite("RequirementSet")
struct RequirementSetTests {
  @Test("keeps requirements and leaves out comments and empty lines")
  func lines() {
    let set = RequirementSet(
      name: "main", text: "# why\n\na==1\nb==2 ; m # source\nA==2\n")
    #expect(set.requirements.map(\.text) == ["a==1", "b==2 ; m", "A==2"])
    #expect(set.packages == ["a", "b"])
  }

  @Test("says which preset and which names want it")
  func remarks() {
    let plain = RequirementSet(name: "main", text: "# why\na==1\n")
    #expect(plain.preset == "quick" && plain.members.isEmpty && plain.packages == ["a"])
    let heavy = RequirementSet(
      name: "h", text: "# preset: standard\n# members: b c-d\nB==1\n")
    #expect(heavy.preset == "standard" && heavy.members == ["b", "c-d"])
  }

  @Test("the main set comes first, the others by name, and nothing else is a set")
  func all() throws {
    let folder = try TemporaryFolder()
    for name in ["z.txt", "a-1.txt", "main.txt", "README.md"] {
      try folder.write("requirements/\(name)", "x==1\n")
    }
    let sets = RequirementSet.all(in: folder.path)
    #expect(sets.map(\.name) == ["main", "a-1", "z"])
    #expect(RequirementSet.all(in: folder.path + "/gone").isEmpty)
  }
}

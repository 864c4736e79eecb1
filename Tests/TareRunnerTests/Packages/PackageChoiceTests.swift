import TareModel
import Testing

@testable import TareRunner

@Suite("PackageChoice")
struct PackageChoiceTests {
  private let sets = ["quick", "standard", "full"].map { preset in
    RequirementSet(name: preset, text: "# preset: \(preset)\n# members: for-\(preset)\n")
  }

  @Test(
    "takes the sets of its preset and of smaller ones, and those of names",
    arguments: [
      ("quick", "", ["quick"]), ("standard", "", ["quick", "standard"]),
      ("full", "", ["quick", "standard", "full"]), ("quick", "for-full", ["quick", "full"]),
      ("quick", "other", ["quick"]),
    ])
  func wants(_ preset: String, _ name: String, _ expected: [String]) {
    let choice = PackageChoice(preset: preset, names: [Glob(name)])
    #expect(sets.filter(choice.wants).map(\.name) == expected)
  }

  @Test("a preset that does not exist is larger than all")
  func unknown() {
    let set = RequirementSet(name: "x", text: "# preset: huge\n")
    #expect(!PackageChoice(preset: "full", names: []).wants(set))
    #expect(PackageChoice(preset: "full", names: []).refusal(of: set).contains("--preset huge"))
  }
}

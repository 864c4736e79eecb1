import Testing

@testable import TareRunner

@Suite("Requirement")
struct RequirementTests {
  @Test(
    "names the package that a line pins, and its release",
    arguments: [
      ("orjson==3.6.1   ; python_version == \"3.6\"", "orjson", "orjson 3.6.1"),
      ("Pympler==0.7", "pympler", "Pympler 0.7"), ("uvloop[extra]==1", "uvloop", "uvloop[extra] 1"),
      ("ujson ; x", "ujson", "ujson"), ("frozendict;x", "frozendict", "frozendict"),
    ])
  func package(_ line: String, _ name: String, _ title: String) throws {
    let requirement = try #require(Requirement(line: line))
    #expect(requirement.package == name && requirement.title == title && !requirement.isSource)
  }

  @Test("a pin that ends with # source is built; any other comment says nothing")
  func source() throws {
    #expect(try #require(Requirement(line: "a==1 ; m  # source")).isSource)
    #expect(try #require(Requirement(line: "a==1 # sources of it")).isSource == false)
    #expect(try #require(Requirement(line: "a==1 ; m  # source")).text == "a==1 ; m")
    #expect(Requirement(line: "# a==1") == nil && Requirement(line: "  ") == nil)
  }
}

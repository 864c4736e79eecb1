import ArgumentParser
import TareAnalysis
import TareTestSupport
import Testing

@testable import TareCommandLine

@Suite("SideOptions")
struct SideOptionsTests {
  private func resolve(_ base: String, _ head: String) throws -> (base: String, head: String)? {
    var run = SyntheticRun()
    run.runtimes = ["cpython-3.11.7", "cpython-3.13.0", "cpython-3.13.1"]
    let options = try SideOptions.parse(["--by", "runtime", "--base", base, "--head", head])
    return try options.coordinates(base: run.run, head: run.run)
  }

  @Test("a side is an exact name, a glob, or the beginning of a version, if it fits only one")
  func names() throws {
    let sides = try #require(try resolve("cpython-3.11", "cpython-3.13.1"))
    #expect(sides == ("cpython-3.11.7", "cpython-3.13.1"))
    #expect(try resolve("*-3.11*", "cpython-3.13.0")?.base == "cpython-3.11.7")
    #expect(failure { _ = try resolve("cpython-3.1", "cpython-3.13.0") }?.status == .usage)
    let many = failure { _ = try resolve("cpython-3.13", "cpython-3.11") }
    #expect(many?.sentence == "'cpython-3.13' may be any of cpython-3.13.0, cpython-3.13.1")
  }

  @Test("two runs need no sides, an axis needs both")
  func shape() throws {
    #expect(throws: Never.self) { try SideOptions.parse([]).validate(runs: 2) }
    #expect(throws: (any Error).self) { try SideOptions.parse([]).validate(runs: 1) }
    let half = try SideOptions.parse(["--by", "loader", "--base", "json"])
    #expect(throws: (any Error).self) { try half.validate(runs: 1) }
    #expect(throws: (any Error).self) { try SideOptions.parse(["--by", "colour"]) }
    #expect(try SideOptions.parse(["--by", "package:orjson"]).by == .package("orjson"))
  }
}

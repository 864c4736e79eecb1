import Foundation
import TareModel
import TareTestSupport
import Testing

extension EndToEnd {
  /// One fixture for each exit status.
  @Suite("tare compare")
  struct CompareTests {
    private let folder: TemporaryFolder

    init() throws {
      folder = try TemporaryFolder()
      try save("base", "20261122T213449Z-5f0c01") { _ in }
      try save("again", "20261122T213449Z-5f0c02") { $0.seed = 2 }
      try save("slower", "20261122T213449Z-5f0c03") {
        $0.factor = { $0.representation == "slots" ? 1.2 : 1 }
      }
      try save("heavier", "20261122T213449Z-5f0c04") {
        $0.bytes = { SyntheticRun().bytes($0) + ($0.representation == "slots" ? 1 : 0) }
      }
      try save("broken", "20261122T213449Z-5f0c05") {
        $0.replacing = { $0.representation == "slots" ? .wrongAnswer(why: "no") : nil }
      }
      try save("foreign", "20261122T213449Z-5f0c06") {
        $0.sha256 = String(repeating: "f", count: 64)
      }
      try save("fewer", "20261122T213449Z-5f0c07") { $0.representations = ["dict", "slots"] }
      try save("elsewhere", "20261122T213449Z-5f0c08") {
        $0.host = Run.Host(facts: [Fact("architecture", "x86-64"), Fact("CPU", "another")])
      }
      try folder.write("bad.xml", "<run/>")
      // A folder that is called as a label is.
      try folder.write("again/file", "")
    }

    private func save(
      _ label: String, _ id: String, _ change: (inout SyntheticRun) -> Void
    ) throws {
      var run = SyntheticRun()
      run.label = label
      run.id = id
      run.runtimes = ["cpython-3.11.7", "cpython-3.13.0"]
      change(&run)
      try run.save(in: "\(folder.path)/runs")
    }

    private func compare(_ arguments: String...) throws -> Command.Result {
      try Tare.run(["compare", "--runs", "runs"] + arguments, in: folder)
    }

    @Test(
      "ends with the status that says what was found",
      arguments: [
        (["base", "again"], 0), (["base", "slower"], 2), (["base", "heavier"], 2),
        (["base", "slower", "--fail-on", "heavier"], 0),
        (["base", "slower", "--threshold", "40%"], 0),
        (["base", "heavier", "--threshold", "memory=1%"], 0),
        (["slower", "base"], 0), (["slower", "base", "--fail-on", "faster"], 2),
        (["base", "broken"], 3), (["base", "broken", "--allow", "failed"], 0),
        (["base", "fewer"], 2), (["base", "fewer", "--allow", "missing"], 0),
        (["fewer", "base"], 0), (["base", "elsewhere"], 5),
        (["base", "elsewhere", "--allow", "incomparable"], 0),
        (["base", "foreign", "--allow", "incomparable"], 5),
        (["base", "foreign"], 5), (["base"], 64), (["base", "again", "--format", "pdf"], 64),
        (["base", "again", "--threshold", "nothing=1"], 64),
        (["base", "bad.xml"], 65), (["base", "gone"], 66), (["base", "gone.xml"], 66),
        (["base", "--by", "runtime", "--base", "cpython-3.11", "--head", "cpython-3.13"], 0),
        (["base", "--by", "runtime", "--base", "cpython-3.11", "--head", "cpython-3.9"], 64),
        (["base", "--by", "representation", "--base", "tuple", "--head", "dict"], 0),
        (["base", "--by", "representation", "--base", "dict", "--head", "slots"], 2),
      ] as [([String], Int32)])
    func status(_ arguments: [String], _ status: Int32) throws {
      let result = try Tare.run(["compare", "--runs", "runs"] + arguments, in: folder)
      #expect(result.status == status, "\(result.stdout)\(result.stderr)")
      if status >= 64 { #expect(result.stdout.isEmpty && !result.stderr.isEmpty) }
      if status < 64 { #expect(result.stderr.isEmpty && !result.stdout.isEmpty) }
    }

    @Test("says it in one sentence first, without colour where it is no terminal")
    func sentence() throws {
      let result = try compare("base", "heavier")
      #expect(result.lines[0].hasPrefix("4 of 30 cells heavier, worst: "), "\(result.lines[0])")
      #expect(!result.stdout.contains("\u{1B}"))
      let fewer = try compare("base", "fewer")
      #expect(fewer.lines[0].hasPrefix("10 of 30 cells of the base are missing in the head; none "))
    }

    @Test("prints JSON that can be read and JUnit that xmllint takes")
    func formats() throws {
      let json = try compare("base", "slower", "--format", "json")
      let value = try JSONSerialization.jsonObject(with: Data(json.stdout.utf8)) as? [String: Any]
      #expect((value?["counts"] as? [String: Int])?["slower"] == 6)
      let file = try folder.write(
        "junit.xml", try compare("base", "slower", "--format", "junit").stdout)
      let check = try Command(
        "/usr/bin/env", ["xmllint", "--noout", file], environment: Tare.environment, in: folder.path
      )
      #expect(try check.result().status == 0)
    }
  }
}

import TareModel
import TareTestSupport
import Testing

@testable import TareRunner

@Suite("RuntimeCensus", .timeLimit(.minutes(1)))
struct RuntimeCensusTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for version in ["3.9.18", "3.13.0", "3.12.1", "3.12.9", "2.7.18"] {
      try folder.writeInterpreter("pyenv/versions/\(version)/bin/python3", version: version)
    }
    try folder.write(
      "pyenv/versions/broken/bin/python3", "#!/bin/sh\necho cannot start >&2\nexit 1\n",
      executable: true)
  }

  private func census(named: [String] = []) throws -> RuntimeCensus {
    try RuntimeCensus(
      named: named, probe: folder.path,
      environment: ["HOME": folder.path, "PYENV_ROOT": folder.path + "/pyenv"])
  }

  @Test("puts interpreters in the order of their versions and keeps why one is unusable")
  func order() throws {
    let census = try census()
    #expect(
      census.interpreters.map(\.runtime.id) == [
        "cpython-2.7.18", "cpython-3.9.18", "cpython-3.12.1", "cpython-3.12.9", "cpython-3.13.0",
      ])
    #expect(
      census.unusable == [
        RuntimeError(
          path: folder.path + "/pyenv/versions/broken/bin/python3", why: "cannot start")
      ])
  }

  @Test("an interpreter that the user names wins over another of the same id")
  func named() throws {
    let mine = try folder.writeInterpreter("mine/python3", version: "3.13.0")
    let newest = try #require(try census(named: [mine]).interpreters.last)
    #expect(newest.runtime.id == "cpython-3.13.0")
    #expect(newest.executable == mine)
  }

  @Test("a shim that the user names stands for the interpreter that it starts")
  func shim() throws {
    let real = try folder.writeInterpreter("real/python3", version: "3.11.2")
    let shim = try folder.write(
      "shims/python3", "#!/bin/sh\nexec '\(real)' \"$@\"\n", executable: true)
    let census = try census(named: [shim, real])
    #expect(census.named.map(\.executable) == [real])
    #expect(census.interpreters.contains { $0.executable == real })
  }

  @Test("a path that the user names and that is no interpreter is an error")
  func namedIsBroken() throws {
    let bad = try folder.write("bad/python3", "#!/bin/sh\necho hello\n", executable: true)
    #expect(throws: RuntimeError(path: bad, why: "not a Python interpreter")) {
      try census(named: [bad])
    }
    let gone = folder.path + "/gone"
    #expect(throws: RuntimeError(path: gone, why: "no such file or directory")) {
      try census(named: [gone])
    }
  }

  @Test("a limit counts minor versions and takes the newest patch of each")
  func newest() throws {
    let census = try census()
    #expect(
      census.selected(by: [], newest: 2).map(\.runtime.id) == ["cpython-3.12.9", "cpython-3.13.0"])
    #expect(census.selected(by: [], newest: nil).count == 5)
  }

  @Test("patterns choose among all and know no limit")
  func patterns() throws {
    #expect(
      try census().selected(by: [Glob("cpython-3.1?.*"), Glob("*2.7*")], newest: 1)
        .map(\.runtime.id)
        == ["cpython-2.7.18", "cpython-3.12.1", "cpython-3.12.9", "cpython-3.13.0"])
    #expect(try census().selected(by: [Glob("pypy*")], newest: 2).isEmpty)
  }

  @Test(
    "builds that measure otherwise have ids of their own",
    arguments: [
      (#"[["free-threaded","yes"]]"#, "cpython-3.14.0t"),
      (#"[["debug","yes"]]"#, "cpython-3.14.0d"),
      (#"[["free-threaded","yes"],["debug","yes"]]"#, "cpython-3.14.0td"),
      (#"[["debug","no"],["odd"]]"#, "cpython-3.14.0"),
    ])
  func marks(_ build: String, _ id: String) throws {
    let path = try folder.writeInterpreter("mine/python3", version: "3.14.0", build: build)
    let runtimes = try census(named: [path]).interpreters.map(\.runtime)
    let mine = try #require(runtimes.last)
    #expect(mine.id == id)
    #expect(mine.version == Version("3.14.0"))
    #expect(!mine.build.contains { $0.name == "odd" })
  }
}

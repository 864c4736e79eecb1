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
      environment: ["HOME": folder.path, "PYENV_ROOT": folder.path + "/pyenv"],
      root: folder.path)
  }

  @Test("puts interpreters in the order of their versions and keeps why one is skipped")
  func order() throws {
    let census = try census()
    #expect(
      census.interpreters.map(\.runtime.id) == [
        "cpython-2.7.18", "cpython-3.9.18", "cpython-3.12.1", "cpython-3.12.9", "cpython-3.13.0",
      ])
    #expect(
      census.skipped == [
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

  @Test("a limit counts each implementation for itself, and plain builds before others")
  func kinds() throws {
    for version in ["7.3.19", "8.0.1"] {
      try folder.writeInterpreter(
        "pyenv/versions/pypy\(version)/bin/pypy3", version: version, implementation: "pypy")
    }
    try folder.writeInterpreter(
      "pyenv/versions/d/bin/python3", version: "3.13.0", build: #"[["debug","yes"]]"#)
    try folder.writeInterpreter(
      "pyenv/versions/t/bin/python3", version: "3.14.1", build: #"[["free-threaded","yes"]]"#)
    try folder.writeInterpreter("pyenv/versions/rc/bin/python3", version: "3.13.0rc2")
    func newest(_ patterns: [Glob], _ limit: Int) throws -> [String] {
      try census().selected(by: patterns, newest: limit).map(\.runtime.id)
    }
    #expect(try newest([], 1) == ["pypy-8.0.1", "cpython-3.13.0"])
    #expect(
      try newest([], 2) == ["pypy-7.3.19", "pypy-8.0.1", "cpython-3.12.9", "cpython-3.13.0"])
    #expect(
      try newest([Glob("!pypy*"), .version("!cpython-3.13")], 2)
        == ["cpython-3.9.18", "cpython-3.12.9"])
    #expect(
      try newest([Glob("!cpython-*.{[0-9],[0-9][0-9],*rc*}")], 1)
        == ["pypy-8.0.1", "cpython-3.14.1t"], "an odd build, where there is no plain one")
  }

  @Test("GraalPy is known and refused with a sentence, and so is what is neither")
  func refused() throws {
    let graal = try folder.writeInterpreter(
      "pyenv/versions/graalpy/bin/graalpy", version: "24.1.0", implementation: "graalpy")
    let jython = try folder.writeInterpreter(
      "pyenv/versions/jython/bin/python", version: "2.7.3", implementation: "jython")
    let census = try census()
    #expect(!census.interpreters.contains { $0.runtime.implementation != "cpython" })
    let refusal = try #require(census.refused(by: Glob("graalpy*")))
    #expect(refusal.path == graal)
    #expect(refusal.why.hasPrefix("GraalPy 24.1.0 keeps objects in Java's heap"))
    #expect(census.refused(by: .version("jython-2.7"))?.path == jython)
    #expect(census.refused(by: Glob("cpython*")) == nil)
  }

  @Test("of two interpreters of one version the first is taken, and the other is told of")
  func doubles() throws {
    let other = try folder.writeInterpreter(
      ".asdf/installs/python/a/bin/python3", version: "3.13.0")
    #expect(
      try census().skipped.contains(
        RuntimeError(
          path: other,
          why: "the same version as \(folder.path)/pyenv/versions/3.13.0/bin/python3")))
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

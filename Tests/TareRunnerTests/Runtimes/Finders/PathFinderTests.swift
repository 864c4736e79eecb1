import Testing

@testable import TareRunner

@Suite("PathFinder")
struct PathFinderTests {
  @Test(
    "knows an interpreter by its name",
    arguments: [
      "python", "python2", "python3", "python2.7", "python3.13", "python3.13t",
      "pypy", "pypy3", "pypy3.11",
    ])
  func interpreters(_ name: String) {
    #expect(PathFinder.isInterpreterName(name))
  }

  @Test(
    "passes over what only looks like one",
    arguments: [
      "python3-config", "pypy3-config", "python3.13-config", "python-argcomplete", "pythonw",
      "ipython",
      "python3.13.exe", "Python", "py", "pythontt",
    ])
  func others(_ name: String) {
    #expect(!PathFinder.isInterpreterName(name))
  }

  @Test("looks into the folders in their order, but not into those of shims")
  func folders() throws {
    let trial = try FinderTrial([
      "b/python3.11", "b/python3-config", "a/python3.12", "a/python", "pyenv/shims/python3.10",
    ])
    #expect(
      trial.found(by: PathFinder(), ["PATH": "~/b:~/gone:~/pyenv/shims:~/a"])
        == ["b/python3.11", "a/python", "a/python3.12"])
  }
}

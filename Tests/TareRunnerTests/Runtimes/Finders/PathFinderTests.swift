import Testing

@testable import TareRunner

@Suite("PathFinder")
struct PathFinderTests {
  @Test(
    "looks into the folders in their order, and into those of shims whose installations are elsewhere"
  )
  func folders() throws {
    let trial = try FinderTrial([
      "b/python3.11", "b/python3-config", "a/python3.12", "a/python", "pyenv/shims/python3.10",
      "pyenv/versions/3.10.1/bin/python3", "odd/shims/python3.9",
    ])
    #expect(
      trial.found(by: PathFinder(), ["PATH": "~/b:~/gone:~/pyenv/shims:~/odd/shims:~/a"])
        == ["b/python3.11", "odd/shims/python3.9", "a/python", "a/python3.12"])
  }
}

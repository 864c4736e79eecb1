import Testing

@testable import TareRunner

@Suite("PyenvFinder")
struct PyenvFinderTests {
  @Test("finds what lies under pyenv, at home or where it is said to be")
  func versions() throws {
    let trial = try FinderTrial([
      ".pyenv/versions/3.9.18/bin/python3", ".pyenv/versions/3.12.1/bin/python3",
      "other/versions/3.8.0/bin/python3",
    ])
    #expect(
      trial.found(by: PyenvFinder()) == [
        ".pyenv/versions/3.12.1/bin/python3", ".pyenv/versions/3.9.18/bin/python3",
      ])
    #expect(
      trial.found(by: PyenvFinder(), ["PYENV_ROOT": "~/other"])
        == ["other/versions/3.8.0/bin/python3"])
  }

  @Test("shims on PATH lead to what they start, once")
  func shims() throws {
    let trial = try FinderTrial([
      "opt/pyenv/shims/python3.11", "opt/pyenv/versions/3.11.2/bin/python3",
    ])
    for root in ["~/gone", "~/opt/pyenv"] {
      #expect(
        trial.found(by: PyenvFinder(), ["PYENV_ROOT": root, "PATH": "~/opt/pyenv/shims:/bin"])
          == ["opt/pyenv/versions/3.11.2/bin/python3"])
    }
  }
}

import Testing

@testable import TareRunner

@Suite("HomebrewFinder")
struct HomebrewFinderTests {
  @Test("finds every formula of Python under the prefix, linked or not")
  func formulae() throws {
    let trial = try FinderTrial([
      "brew/opt/python@3.12/bin/python3.12", "brew/opt/python@3.12/bin/python3.12-config",
      "brew/opt/python@3.13/bin/python3.13", "brew/opt/ruby/bin/python3",
    ])
    #expect(
      trial.found(by: HomebrewFinder(), ["HOMEBREW_PREFIX": "~/brew"]) == [
        "brew/opt/python@3.12/bin/python3.12", "brew/opt/python@3.13/bin/python3.13",
      ])
    #expect(trial.found(by: HomebrewFinder()).isEmpty)
  }

  @Test("finds it at the usual places, PyPy too")
  func usual() throws {
    let trial = try FinderTrial([
      "home/linuxbrew/.linuxbrew/opt/python@3.13/bin/python3.13",
      "opt/homebrew/opt/pypy3.10/bin/pypy3.10",
      "opt/homebrew/opt/python-freethreading/bin/python3.13t",
    ])
    #expect(
      trial.found(by: HomebrewFinder()) == [
        "opt/homebrew/opt/pypy3.10/bin/pypy3.10",
        "opt/homebrew/opt/python-freethreading/bin/python3.13t",
        "home/linuxbrew/.linuxbrew/opt/python@3.13/bin/python3.13",
      ])
  }
}

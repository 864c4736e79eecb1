import Testing

@testable import TareRunner

@Suite("AsdfFinder")
struct AsdfFinderTests {
  @Test("finds the installations of Python, and of nothing else")
  func installations() throws {
    let trial = try FinderTrial([
      ".asdf/installs/python/3.12.1/bin/python3", ".asdf/installs/nodejs/20/bin/python3",
      "data/installs/python/3.10.0/bin/python",
    ])
    #expect(trial.found(by: AsdfFinder()) == [".asdf/installs/python/3.12.1/bin/python3"])
    #expect(
      trial.found(by: AsdfFinder(), ["ASDF_DATA_DIR": "~/data"])
        == ["data/installs/python/3.10.0/bin/python"])
  }

  @Test("shims on PATH lead to what they start")
  func shims() throws {
    let trial = try FinderTrial([
      "opt/asdf/shims/python3", "opt/asdf/installs/python/3.9.1/bin/python3",
    ])
    #expect(
      trial.found(by: AsdfFinder(), ["PATH": "~/opt/asdf/shims"])
        == ["opt/asdf/installs/python/3.9.1/bin/python3"])
  }
}

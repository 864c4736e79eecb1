import Testing

@testable import TareRunner

@Suite("MiseFinder")
struct MiseFinderTests {
  @Test(
    "finds the installations of Python, where its variables say",
    arguments: [
      ([:], ".local/share/mise/installs/python/3.12.1/bin/python3"),
      (["XDG_DATA_HOME": "~/data"], "data/mise/installs/python/3.12.1/bin/python3"),
      (["MISE_DATA_DIR": "~/mise"], "mise/installs/python/3.12.1/bin/python3"),
    ])
  func places(_ variables: [String: String], _ program: String) throws {
    let trial = try FinderTrial([program])
    #expect(trial.found(by: MiseFinder(), variables) == [program])
  }
}

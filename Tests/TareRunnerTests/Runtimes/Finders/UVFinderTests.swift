import Testing

@testable import TareRunner

@Suite("UVFinder")
struct UVFinderTests {
  @Test(
    "finds what uv has downloaded, where its variables say",
    arguments: [
      ([:], ".local/share/uv/python/cpython-3.13.0/bin/python3"),
      (["XDG_DATA_HOME": "~/data"], "data/uv/python/cpython-3.12.0/bin/python3"),
      (["UV_PYTHON_INSTALL_DIR": "~/pythons"], "pythons/cpython-3.11.0/bin/python3"),
    ])
  func places(_ variables: [String: String], _ program: String) throws {
    let trial = try FinderTrial([program])
    #expect(trial.found(by: UVFinder(), variables) == [program])
  }
}

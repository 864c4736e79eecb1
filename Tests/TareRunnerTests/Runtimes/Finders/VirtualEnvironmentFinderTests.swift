import Testing

@testable import TareRunner

@Suite("VirtualEnvironmentFinder")
struct VirtualEnvironmentFinderTests {
  @Test(
    "finds the active environment, that of the project above, those side by side, and tools of uv",
    arguments: [
      (["VIRTUAL_ENV": "~/mine"], "mine/bin/python"),
      (["UV_PROJECT_ENVIRONMENT": "~/env"], "env/bin/python3"),
      (["PWD": "~/project/src/deep"], "project/.venv/bin/python3"),
      ([:], ".virtualenvs/one/bin/python"), (["WORKON_HOME": "~/envs"], "envs/two/bin/python3"),
      ([:], ".local/share/uv/tools/ruff/bin/python3"),
    ])
  func places(_ variables: [String: String], _ program: String) throws {
    let trial = try FinderTrial([program])
    #expect(trial.found(by: VirtualEnvironmentFinder(), variables) == [program])
  }
}

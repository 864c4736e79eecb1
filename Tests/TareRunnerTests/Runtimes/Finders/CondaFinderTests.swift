import TareTestSupport
import Testing

@testable import TareRunner

@Suite("CondaFinder")
struct CondaFinderTests {
  @Test("finds the root and its environments, at the usual places and where one is active")
  func environments() throws {
    let trial = try FinderTrial([
      "miniconda3/bin/python3", "miniconda3/envs/old/bin/python3", "opt/conda/bin/conda",
      "opt/conda/bin/python", "mamba/envs/new/bin/python3",
    ])
    #expect(
      trial.found(
        by: CondaFinder(),
        ["CONDA_EXE": "~/opt/conda/bin/conda", "MAMBA_ROOT_PREFIX": "~/mamba"])
        == [
          "opt/conda/bin/python", "miniconda3/bin/python3", "mamba/envs/new/bin/python3",
          "miniconda3/envs/old/bin/python3",
        ])
  }

  @Test("finds what lies where no variable points, and passes over environments of R")
  func inactive() throws {
    let trial = try FinderTrial([
      "opt/miniconda3/bin/python3", ".conda/envs/mine/bin/python3", ".conda/envs/r/bin/R",
      ".local/share/mamba/envs/new/bin/python3", "elsewhere/envs/x/bin/python3",
    ])
    #expect(
      trial.found(by: CondaFinder(), ["CONDA_ENVS_DIRS": "~/elsewhere/envs"]) == [
        "opt/miniconda3/bin/python3", "elsewhere/envs/x/bin/python3",
        ".conda/envs/mine/bin/python3", ".local/share/mamba/envs/new/bin/python3",
      ])
  }

  @Test("finds the environment that is active")
  func active() throws {
    let trial = try FinderTrial(["somewhere/bin/python3"])
    #expect(
      trial.found(by: CondaFinder(), ["CONDA_PREFIX": "~/somewhere"]) == ["somewhere/bin/python3"])
  }

  @Test("finds the environments that conda lists, and passes over those that are gone")
  func listed() throws {
    let trial = try FinderTrial(["project/env/bin/python3"])
    let path = trial.folder.path
    try trial.folder.write(".conda/environments.txt", "\(path)/gone\n\(path)/project/env\n")
    #expect(trial.found(by: CondaFinder()) == ["project/env/bin/python3"])
  }
}

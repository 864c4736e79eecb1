import TareModel
import Testing

@testable import TareCommandLine

@Suite("--shard auto")
struct ShardEnvironmentTests {
  private func shard(_ environment: [String: String]) -> String {
    do throws(CommandFailure) {
      return try ShardEnvironment(environment).shard().text
    } catch {
      return error.sentence
    }
  }

  @Test(
    "asks each engine by its own variables",
    arguments: [
      (
        [
          "SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_STEP": "3",
          "SLURM_ARRAY_TASK_COUNT": "4",
        ], "3/4"
      ),
      (
        [
          "SLURM_ARRAY_TASK_ID": "0", "SLURM_ARRAY_TASK_MIN": "0", "SLURM_ARRAY_TASK_COUNT": "4",
        ], "1/4"
      ),
      (["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "5"], "2/5"),
      (["CIRCLE_NODE_INDEX": "2", "CIRCLE_NODE_TOTAL": "5"], "3/5"),
      (["BUILDKITE_PARALLEL_JOB": "0", "BUILDKITE_PARALLEL_JOB_COUNT": "2"], "1/2"),
      (["BITBUCKET_PARALLEL_STEP": "1", "BITBUCKET_PARALLEL_STEP_COUNT": "2"], "2/2"),
      (["JOB_COMPLETION_INDEX": "4", "TARE_SHARD_COUNT": "5"], "5/5"),
      (["AWS_BATCH_JOB_ARRAY_INDEX": "1", "AWS_BATCH_JOB_ARRAY_SIZE": "3"], "2/3"),
      (["TEST_SHARD_INDEX": "1", "TEST_TOTAL_SHARDS": "3"], "2/3"),
      (
        [
          "SGE_TASK_ID": "5", "SGE_TASK_FIRST": "1", "SGE_TASK_LAST": "9",
          "SGE_TASK_STEPSIZE": "4",
        ], "2/3"
      ),
      (["LSB_JOBINDEX": "2", "LSB_JOBINDEX_END": "4"], "2/4"),
      (["PBS_ARRAY_INDEX": "3", "TARE_SHARD_COUNT": "3"], "3/3"),
      (["PBS_ARRAYID": "1", "TARE_SHARD_COUNT": "3"], "1/3"),
    ])
  func engines(_ environment: [String: String], _ expected: String) {
    #expect(shard(environment) == expected)
  }

  @Test("fails where nothing tells, or says that there is one job only")
  func nothing() {
    for environment in [
      [:], ["SGE_TASK_ID": "undefined"], ["LSB_JOBINDEX": "0"], ["CI_NODE_TOTAL": "5"],
      ["CI_NODE_INDEX": "", "CI_NODE_TOTAL": ""], ["TARE_SHARD_COUNT": "5"],
    ] {
      #expect(shard(environment).hasPrefix("--shard auto: nothing tells which shard this is"))
    }
  }

  @Test("fails where half of it is told, and says which half")
  func half() {
    #expect(
      shard(["CI_NODE_INDEX": "2"]).contains("GitLab sets CI_NODE_INDEX and not CI_NODE_TOTAL"))
    #expect(
      shard(["SLURM_ARRAY_TASK_ID": "2", "SLURM_ARRAY_TASK_COUNT": "5"])
        .contains("and not SLURM_ARRAY_TASK_MIN"))
    #expect(shard(["JOB_COMPLETION_INDEX": "0"]).contains("set TARE_SHARD_COUNT"))
    #expect(shard(["CI_NODE_INDEX": "x", "CI_NODE_TOTAL": "5"]).contains("which is no number"))
  }

  @Test(
    "fails on a number that is none of the jobs, as of arrays with gaps",
    arguments: [
      ["CI_NODE_INDEX": "6", "CI_NODE_TOTAL": "5"], ["CI_NODE_INDEX": "0", "CI_NODE_TOTAL": "5"],
      [
        "SLURM_ARRAY_TASK_ID": "7", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_STEP": "1",
        "SLURM_ARRAY_TASK_COUNT": "3",
      ],
      [
        "SLURM_ARRAY_TASK_ID": "2", "SLURM_ARRAY_TASK_MIN": "1", "SLURM_ARRAY_TASK_STEP": "0",
        "SLURM_ARRAY_TASK_COUNT": "3",
      ],
      ["CI_NODE_INDEX": "-9223372036854775808", "CI_NODE_TOTAL": "5"],
      [
        "SGE_TASK_ID": "1", "SGE_TASK_FIRST": "1", "SGE_TASK_LAST": "-9223372036854775808",
      ],
    ])
  func gaps(_ environment: [String: String]) {
    #expect(shard(environment).contains("which is none of"))
  }

  @Test("fails where two engines say different things, and not where they agree")
  func two() {
    let circle = ["CIRCLE_NODE_INDEX": "0", "CIRCLE_NODE_TOTAL": "2"]
    #expect(
      shard(circle.merging(["CI_NODE_INDEX": "2", "CI_NODE_TOTAL": "2"]) { $1 })
        .contains("GitLab says 2/2 and CircleCI says 1/2"))
    #expect(
      shard(circle.merging(["CI_NODE_INDEX": "1", "CI_NODE_TOTAL": "2"]) { $1 }) == "1/2")
  }

  @Test("'auto' and i/n are what --shard takes")
  func option() {
    #expect(ShardOption(argument: "auto") == .auto)
    #expect(ShardOption(argument: "2/5") == .one(Shard(index: 2, count: 5)))
    #expect(ShardOption(argument: "0/5") == nil)
  }
}

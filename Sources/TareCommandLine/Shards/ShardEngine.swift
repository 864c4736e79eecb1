/// An engine that runs one job many times over, and the variables by which it tells each which it
/// is.
struct ShardEngine {
  var name: String
  /// The variable with the number of the job.
  var index: String
  /// A value of it that means that there is one job only.
  var alone: String?
  var first: First
  /// The variable with the distance of two numbers; nil where that is always 1.
  var step: String?
  var count: Count

  /// The number of the first job.
  enum First {
    case number(Int)
    case variable(String)
  }

  /// Where the number of jobs stands.
  enum Count {
    case variable(String)
    /// The number of the last job.
    case last(String)
    /// The engine does not tell it.
    case unknown
  }

  init(
    _ name: String, index: String, alone: String? = nil, first: First, step: String? = nil,
    count: Count
  ) {
    self.name = name
    self.index = index
    self.alone = alone
    self.first = first
    self.step = step
    self.count = count
  }

  /// Those that are known, as their manuals have them in 2026.
  static let all = [
    // https://slurm.schedmd.com/job_array.html
    ShardEngine(
      "Slurm", index: "SLURM_ARRAY_TASK_ID", first: .variable("SLURM_ARRAY_TASK_MIN"),
      step: "SLURM_ARRAY_TASK_STEP", count: .variable("SLURM_ARRAY_TASK_COUNT")),
    ShardEngine(
      "GitLab", index: "CI_NODE_INDEX", first: .number(1), count: .variable("CI_NODE_TOTAL")),
    ShardEngine(
      "CircleCI", index: "CIRCLE_NODE_INDEX", first: .number(0),
      count: .variable("CIRCLE_NODE_TOTAL")),
    ShardEngine(
      "Buildkite", index: "BUILDKITE_PARALLEL_JOB", first: .number(0),
      count: .variable("BUILDKITE_PARALLEL_JOB_COUNT")),
    ShardEngine(
      "Bitbucket", index: "BITBUCKET_PARALLEL_STEP", first: .number(0),
      count: .variable("BITBUCKET_PARALLEL_STEP_COUNT")),
    ShardEngine("Kubernetes", index: "JOB_COMPLETION_INDEX", first: .number(0), count: .unknown),
    ShardEngine(
      "AWS Batch", index: "AWS_BATCH_JOB_ARRAY_INDEX", first: .number(0),
      count: .variable("AWS_BATCH_JOB_ARRAY_SIZE")),
    ShardEngine(
      "Bazel", index: "TEST_SHARD_INDEX", first: .number(0),
      count: .variable("TEST_TOTAL_SHARDS")),
    ShardEngine(
      "Grid Engine", index: "SGE_TASK_ID", alone: "undefined", first: .variable("SGE_TASK_FIRST"),
      step: "SGE_TASK_STEPSIZE", count: .last("SGE_TASK_LAST")),
    ShardEngine(
      "LSF", index: "LSB_JOBINDEX", alone: "0", first: .number(1), step: "LSB_JOBINDEX_STEP",
      count: .last("LSB_JOBINDEX_END")),
    ShardEngine("PBS", index: "PBS_ARRAY_INDEX", first: .number(1), count: .unknown),
    ShardEngine("Torque", index: "PBS_ARRAYID", first: .number(1), count: .unknown),
  ]
}

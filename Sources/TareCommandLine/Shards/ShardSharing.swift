import TareModel
import TareRunner
import TareStore

/// What a prepared run needs to be shared out: all of its matrix, and what measuring it costs.
struct ShardSharing {
  private let matrix: Matrix
  private let costs: WorkCosts

  /// - Throws: where the run whose times are to balance the shards cannot be read.
  init(
    _ preparation: Preparation, _ request: RunRequest, _ options: RunOptions
  ) throws(CommandFailure) {
    matrix = preparation.matrix
    var earlier: [TimedProcess] = []
    if let name = options.durations {
      earlier = try RunChoice(folder: options.runs).load(name).processes
    }
    costs = WorkCosts(
      datasets: request.datasets.map(\.dataset), timing: request.preset.timing, earlier: earlier)
  }

  /// A job for each unit of work, a line each.
  var lines: String {
    PlanLines(matrix, costs: costs, command: ["tare"] + CommandLine.arguments.dropFirst()).text
  }

  func plan(_ shard: Shard) -> ShardPlan {
    ShardPlan(matrix, costs: costs, count: shard.count)
  }

  /// The header of a part: that of the whole run, and which part it is.
  func header(_ shard: Shard, of whole: Run.Header) throws(CommandFailure) -> Run.Header {
    let plan = plan(shard)
    var header = whole
    let digest = try wording { () throws(StoreError) in
      try PlanDigest(header: whole, matrix: matrix, plan: plan).sha256()
    }
    header.shards = Shards(
      count: shard.count, plan: digest, jobs: plan.jobs, place: .one(shard.index))
    return header
  }

  /// A preparation that measures a part alone.
  func part(_ shard: Shard, of preparation: Preparation) -> Preparation {
    var part = preparation
    part.matrix = plan(shard).part(shard.index, of: matrix)
    return part
  }
}

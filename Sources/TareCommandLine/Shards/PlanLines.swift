import TareFoundation
import TareModel

/// A plan for engines that place jobs themselves: a line of JSON for each, with its command.
///
/// Each job is a shard of its own, so that `tare merge` makes a run of what they write.
struct PlanLines {
  /// As many shards as there are units of work.
  var plan: ShardPlan
  /// What was typed.
  var command: [String]

  init(_ matrix: Matrix, costs: WorkCosts, command: [String]) {
    let units = ShardPlan(matrix, costs: costs, count: 1).units.count
    plan = ShardPlan(matrix, costs: costs, count: max(1, units))
    self.command = command
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return plan.units.compactMap { unit in
      let shard = Shard(index: unit.shard, count: plan.count)
      let job = Job(unit, shard, ShardCommand(command).measuring(shard))
      return (try? encoder.encode(job)).map { String(decoding: $0, as: UTF8.self) }
    }.joined(separator: "\n")
  }

  private struct Job: Encodable {
    var shard: String
    var runtime: String
    var dataset: String?
    var experiments: String?
    var cells: Int
    var seconds: Double
    var command: [String]

    init(_ unit: ShardPlan.Unit, _ shard: Shard, _ command: [String]) {
      self.shard = shard.text
      runtime = unit.work.runtime
      switch unit.work {
      case .cells(_, let dataset): self.dataset = dataset
      case .experiments(_, let family): experiments = family.rawValue
      }
      cells = unit.cells
      seconds = (unit.seconds * 10).rounded() / 10
      self.command = command
    }
  }
}

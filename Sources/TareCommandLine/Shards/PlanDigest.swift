import TareModel
import TareRunner
import TareStore

/// What parts of one run have in common, as a digest: request, datasets, runtimes with packages and
/// builds, code, every planned cell, and who measures what.
struct PlanDigest {
  var header: Run.Header
  var matrix: Matrix
  var plan: ShardPlan

  /// SHA-256 as 64 hexadecimal digits.
  func sha256() throws(StoreError) -> String {
    var common = header
    // What is of one machine and one moment.
    (common.id, common.started, common.command) = ("", "", [])
    common.host = Run.Host(facts: [])
    common.shards = nil
    let lines =
      matrix.cells.map(\.key.description)
      + matrix.experiments.map { "\($0.runtime)  \($0.name)" }
      + plan.units.map { "\($0.work) \($0.shard)" } + ["\(plan.count)"]
    let text = lines.joined(separator: "\n")
    return SHA256.hexadecimal(try RunEncoder().begin(common) + Array(text.utf8))
  }
}

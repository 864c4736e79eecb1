import TareModel
import TareWording

/// What lists of runs tell of one run, without its figures.
struct RunSummary: Sendable, Equatable {
  let id: String
  let label: String?
  /// Which part of a run it is, or of how many it was merged, in a few words.
  let shards: String?
  let preset: String
  /// Another tool measured it.
  let isImported: Bool
  let runtimes: [Runtime]
  /// Names, in the order of the run.
  let datasets: [String]
  let measured: Int
  let faults: Int
  let unavailable: Int

  init(_ run: RunOutline) {
    id = run.header.id
    label = run.header.label
    shards = ShardsText(run.header)?.short
    isImported = run.header.source != nil
    preset = run.header.source.map { "import of \($0.tool)" } ?? run.header.request.preset
    runtimes = run.header.runtimes
    datasets = run.header.datasets.map(\.name)
    let counts = ResultCounts(run.imported)
    measured = run.measured + counts.measured
    faults = run.faults.count + counts.failed
    unavailable = run.unavailable.count + counts.unavailable
  }
}

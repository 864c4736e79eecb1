import TareModel

/// What lists of runs tell of one run, without its figures.
struct RunSummary: Sendable, Equatable {
  let id: String
  let label: String?
  /// UTC.
  let started: String
  let preset: String
  let toolVersion: String
  let runtimes: [Runtime]
  /// Names, in the order of the run.
  let datasets: [String]
  let measured: Int
  let faults: Int
  let unavailable: Int

  init(_ run: RunOutline) {
    id = run.header.id
    label = run.header.label
    started = run.header.started
    preset = run.header.preset
    toolVersion = run.header.toolVersion
    runtimes = run.header.runtimes
    datasets = run.header.datasets.map(\.name)
    measured = run.measured
    faults = run.faults.count
    unavailable = run.unavailable.count
  }

  var path: SitePath { .run(id) }
}

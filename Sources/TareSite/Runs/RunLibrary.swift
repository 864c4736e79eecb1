import TareAnalysis
import TareModel

/// All runs of a site in short, and in full those that speak for a dataset.
struct RunLibrary {
  /// Newest first.
  private(set) var runs: [RunSummary] = []
  private var views: [String: DatasetView] = [:]
  private var history = History()
  /// The words of the newest run.
  private(set) var catalog = Catalog()
  private(set) var experiments = ExperimentLibrary()

  /// Takes in the next older run; it is asked for in full only where it speaks for a dataset.
  mutating func add(
    _ outline: RunOutline, run: () throws(SiteError) -> Run
  ) throws(SiteError) {
    if runs.isEmpty { catalog = outline.header.catalog }
    runs.append(RunSummary(outline))
    history.add(outline)
    experiments.add(outline)
    let open = outline.header.datasets.filter { dataset in
      views[dataset.name] == nil
        && outline.figures.contains { $0.key.dataset == dataset.name }
    }
    guard !open.isEmpty else { return }
    let run = try run()
    let index = CellIndex(run.cells)
    for dataset in open {
      views[dataset.name] = DatasetView(
        run: run, dataset: dataset, index: index, steadiness: outline.steadiness)
    }
  }

  /// What became of every cell, once all runs are taken in.
  mutating func takeHistory() throws(SiteError) -> HistoryView {
    try HistoryView(taking: &history)
  }

  /// One for each dataset that has figures, the talk's first and then by name.
  var datasets: [DatasetView] {
    views.values.sorted {
      ($0.isFirst ? 0 : 1, $0.dataset.name) < ($1.isFirst ? 0 : 1, $1.dataset.name)
    }
  }

  /// The dataset whose answer stands on the first page.
  var headline: DatasetView? {
    datasets.first { $0.run.header.id == runs.first?.id } ?? datasets.first
  }
}

/// One dataset as the newest run that measured it saw it.
struct DatasetView: Sendable {
  let run: Run
  let dataset: Dataset
  let index: CellIndex
  /// How the machine did; nothing where no times were measured.
  let steadiness: Steadiness?
  /// Those with figures for this dataset, newest first.
  let runtimes: [Runtime]
  /// By runtime, with the loader that conclusions are drawn from.
  private let summaries: [String: RepresentationSummaries]
  /// What was measured of the dataset, in the order of the run.
  private let measured: [Place: [Cell]]

  private struct Place: Hashable {
    var representation: String
    var runtime: String
  }

  /// Nothing where no cell of the dataset was measured.
  init?(run: Run, dataset: Dataset, index: CellIndex, steadiness: Steadiness? = nil) {
    measured = Dictionary(
      grouping: run.cells.lazy.filter { $0.key.dataset == dataset.name && $0.outcome.isMeasured }
    ) { Place(representation: $0.key.representation, runtime: $0.key.runtime) }
    let seen = Set(measured.keys.map(\.runtime))
    let runtimes = run.header.runtimes.filter { seen.contains($0.id) }
    guard !runtimes.isEmpty else { return nil }
    self.run = run
    self.dataset = dataset
    self.index = index
    self.steadiness = steadiness
    self.runtimes = runtimes.sorted(by: >)
    summaries = Dictionary(
      uniqueKeysWithValues: seen.map { runtime in
        (
          runtime,
          RepresentationSummaries(
            scope: Scope(runtime: runtime, dataset: dataset.name), catalog: run.header.catalog,
            records: dataset.records, index: index)
        )
      })
  }

  /// The measured cells of a representation on a runtime.
  func cells(_ representation: String, _ runtime: Runtime) -> [Cell] {
    measured[Place(representation: representation, runtime: runtime.id)] ?? []
  }

  /// The runtimes on which anything of a representation was measured, newest first.
  func runtimes(measuring representation: String) -> [Runtime] {
    runtimes.filter { !cells(representation, $0).isEmpty }
  }

  fileprivate var isFirst: Bool { dataset.name == "cargo" }
  var catalog: Catalog { run.header.catalog }
  var path: SitePath { .dataset(dataset.name) }

  /// All representations on a runtime side by side.
  func summaries(_ runtime: Runtime) -> RepresentationSummaries {
    summaries[runtime.id] ?? RepresentationSummaries(empty: scope(runtime))
  }
}

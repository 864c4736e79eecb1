import TareAnalysis
import TareModel

/// All runs of a site in short, and in full those that speak for a dataset.
struct RunLibrary {
  /// Newest first.
  private(set) var runs: [RunSummary] = []
  private var views: [String: DatasetView] = [:]
  private var history = History()
  /// What became of figures from release to release of packages.
  private(set) var releases = ReleaseHistory()
  /// The words of the newest run.
  private(set) var catalog = Catalog()
  private var hasCatalog = false
  private(set) var experiments = ExperimentLibrary()
  /// What other tools measured.
  private(set) var results = ResultHistory()

  /// Takes in the next older run; it is asked for in full only where it speaks for a dataset.
  mutating func add(
    _ outline: RunOutline, run: () throws(SiteError) -> Run
  ) throws(SiteError) {
    let isMeasuredHere = outline.header.source == nil
    if isMeasuredHere, !hasCatalog { (catalog, hasCatalog) = (outline.header.catalog, true) }
    runs.append(RunSummary(outline))
    results.add(outline)
    guard isMeasuredHere else { return }
    history.add(outline)
    releases.add(outline)
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
      ($0.dataset.isFirst ? 0 : 1, $0.dataset.name) < ($1.dataset.isFirst ? 0 : 1, $1.dataset.name)
    }
  }

  /// The dataset whose answer stands on the first page.
  var headline: DatasetView? {
    let newest = runs.first { !$0.isImported }?.id
    return datasets.first { $0.run.header.id == newest } ?? datasets.first
  }
}

extension Dataset {
  /// The talk's own.
  fileprivate var isFirst: Bool { name == "cargo" }
}

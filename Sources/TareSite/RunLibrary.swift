import TareAnalysis
import TareModel

/// All runs of a site in order, and for each dataset the run that speaks for it.
struct RunLibrary {
  /// Newest first.
  let runs: [Run]
  /// One for each dataset that has figures, the talk's first and then by name.
  let datasets: [DatasetView]

  init(_ runs: [Run]) throws(SiteError) {
    let sorted = runs.sorted { $0.header.id > $1.header.id }
    for (run, next) in zip(sorted, sorted.dropFirst()) where run.header.id == next.header.id {
      throw SiteError(.runs, "two runs have the id \(run.header.id)")
    }
    self.runs = sorted
    var views: [String: DatasetView] = [:]
    for run in sorted {
      let index = CellIndex(run.cells)
      for dataset in run.header.datasets where views[dataset.name] == nil {
        views[dataset.name] = DatasetView(run: run, dataset: dataset, index: index)
      }
    }
    datasets = views.values.sorted {
      ($0.isFirst ? 0 : 1, $0.dataset.name) < ($1.isFirst ? 0 : 1, $1.dataset.name)
    }
  }

  /// The dataset whose answer stands on the first page.
  var headline: DatasetView? { datasets.first { $0.run == runs.first } ?? datasets.first }
}

/// One dataset as the newest run that measured it saw it.
struct DatasetView: Sendable {
  let run: Run
  let dataset: Dataset
  let index: CellIndex
  /// Those with figures for this dataset, newest first.
  let runtimes: [Runtime]

  /// Nothing where no cell of the dataset was measured.
  init?(run: Run, dataset: Dataset, index: CellIndex) {
    let measured = Set(
      run.cells.lazy.filter { $0.key.dataset == dataset.name && $0.outcome.isMeasured }
        .map(\.key.runtime))
    let runtimes = run.header.runtimes.filter { measured.contains($0.id) }
    guard !runtimes.isEmpty else { return nil }
    self.run = run
    self.dataset = dataset
    self.index = index
    self.runtimes = runtimes.sorted(by: >)
  }

  fileprivate var isFirst: Bool { dataset.name == "cargo" }
  var catalog: Catalog { run.header.catalog }
  var path: SitePath { .dataset(dataset.name) }

  func standings(_ runtime: Runtime) -> Standings {
    Standings(
      scope: Scope(runtime: runtime.id, dataset: dataset.name), catalog: catalog,
      records: dataset.records, index: index)
  }
}

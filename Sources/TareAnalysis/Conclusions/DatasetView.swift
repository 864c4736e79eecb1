package import TareModel

/// One dataset as one run saw it.
package struct DatasetView: Sendable {
  package let run: Run
  package let dataset: Dataset
  package let index: CellIndex
  /// How the machine did; nil where no times were measured.
  package let steadiness: Steadiness?
  /// Those with figures for this dataset, newest first.
  package let runtimes: [Runtime]
  /// By runtime, with the loader that conclusions are drawn from.
  private let summaries: [String: RepresentationSummaries]
  /// What was measured of the dataset, in the order of the run.
  private let measured: [Place: [Cell]]

  private struct Place: Hashable {
    var representation: String
    var runtime: String
  }

  /// Nil where no cell of the dataset was measured.
  package init?(run: Run, dataset: Dataset, index: CellIndex, steadiness: Steadiness? = nil) {
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
            records: dataset.records, of: dataset.sample?.records, index: index)
        )
      })
  }

  /// The measured cells of a representation on a runtime.
  package func cells(_ representation: String, _ runtime: Runtime) -> [Cell] {
    measured[Place(representation: representation, runtime: runtime.id)] ?? []
  }

  /// The runtimes on which anything of a representation was measured, newest first.
  package func runtimes(measuring representation: String) -> [Runtime] {
    runtimes.filter { !cells(representation, $0).isEmpty }
  }

  package var catalog: Catalog { run.header.catalog }

  /// All representations on a runtime side by side.
  package func summaries(_ runtime: Runtime) -> RepresentationSummaries {
    summaries[runtime.id] ?? RepresentationSummaries(empty: scope(runtime))
  }
}

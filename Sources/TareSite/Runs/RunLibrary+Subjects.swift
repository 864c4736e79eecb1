import TareAnalysis
import TareModel

// What pages are made about, gathered over all datasets of a site.
extension RunLibrary {
  /// Every runtime with figures, newest first.
  var runtimes: [Runtime] {
    Self.unique(datasets.flatMap(\.runtimes), by: \.id).sorted(by: >)
  }

  /// The same, and those that only experiments were made on.
  var runtimesAsked: [Runtime] {
    Self.unique(runtimes + experiments.index.runtimes, by: \.id).sorted(by: >)
  }

  /// Every representation that took part, measured or not, in the order of the catalogs.
  var representations: [Catalog.Entry] {
    Self.unique(
      datasets.flatMap { view in
        let held = Set(
          view.run.cells.lazy.filter {
            $0.key.dataset == view.dataset.name
          }.map(\.key.representation))
        return view.catalog.representations.filter { held.contains($0.name) }
      }, by: \.name)
  }

  /// Every benchmark that was timed, in the order of the catalogs.
  var benchmarks: [Catalog.Entry] {
    Self.unique(
      datasets.flatMap { view in
        let timed = Set(
          view.run.cells.lazy.filter {
            $0.key.dataset == view.dataset.name && $0.key.measure.isBenchmark
              && $0.outcome.isMeasured
          }.map(\.key.measure.name))
        return view.catalog.benchmarks.filter { timed.contains($0.name) }
      }, by: \.name)
  }

  private static func unique<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    var seen: Set<String> = []
    return items.filter { seen.insert(name($0)).inserted }
  }
}

extension DatasetView {
  var path: SitePath { .dataset(dataset.name) }

  /// A name for people: the title where there is one.
  var title: String { dataset.title.isEmpty ? dataset.name : dataset.title }
}

package import TareModel

/// Which values of a dataset repeat, as plain records hold them on one runtime.
package struct RepeatedValues: Sendable, Equatable {
  /// Those whose sharing saves 1 % of what the records weigh, or more; the most saved first.
  package var fields: [RepeatedField]
  package var runtime: Runtime
  package var records: Int
  /// A loader whose dicts share their keys, where keys repeat and one was weighed.
  package var sharing: String?

  /// What the view's own run observed; nil where no sharing is worth it, or nobody asked.
  package init?(_ view: DatasetView, _ runtime: Runtime) {
    self.init(
      view, runtime,
      view.run.observed(RepeatedField.experiment, on: runtime.id, of: view.dataset.name))
  }

  /// Nil where no sharing is worth it, or nothing was observed.
  init?(_ view: DatasetView, _ runtime: Runtime, _ observed: Observed?) {
    func bytes(_ loader: String) -> Double? {
      let key = view.key(CellKey.plain, .allocated, runtime, loader: loader)
      return view.index.memory(key)?.recordBytes(of: view.dataset.records)
    }
    guard let observed, let plain = bytes(CellKey.plainLoader), view.dataset.records > 0 else {
      return nil
    }
    let records = Double(view.dataset.records)
    fields = RepeatedField.all(observed).filter { Double($0.saved) >= plain * records / 100 }
    guard !fields.isEmpty else { return nil }
    (self.runtime, self.records) = (runtime, view.dataset.records)
    let keys = fields.first(where: \.isKeys).map { Double($0.saved) / records }
    sharing = keys.flatMap { saved in
      let others = view.catalog.loaders.map(\.name).filter { $0 != CellKey.plainLoader }
      // What is shared beside keys differs too. The nearest is about keys alone.
      return others.compactMap { name in bytes(name).map { (name, plain - $0) } }
        .filter { $0.1 > saved * 0.75 }.min { abs($0.1 - saved) < abs($1.1 - saved) }?.0
    }
  }
}

extension Run {
  /// What an experiment observed on a runtime with records of a dataset.
  package func observed(_ experiment: String, on runtime: String, of dataset: String) -> Observed? {
    let asked = header.catalog.experiments.first { $0.name == experiment }
    guard asked?.dataset == dataset else { return nil }
    for finding in findings where finding.runtime == runtime && finding.experiment == experiment {
      if case .observed(let observed) = finding.outcome { return observed }
    }
    return nil
  }
}

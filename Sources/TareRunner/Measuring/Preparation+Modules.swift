package import TareModel

extension Preparation {
  /// Has a module written for each representation that takes part, by the newest runtime.
  ///
  /// A run that goes without is a run all the same.
  package mutating func writeModules() {
    let names = matrix.cells.map(\.key.representation).unique
    for dataset in request.datasets where !names.isEmpty {
      let name = dataset.dataset.name
      let note = note
      modules[name] = try? written(names, of: dataset, loader: CellKey.plainLoader) { error in
        note("no code for \(name): \(error)")
      }
    }
  }

  /// The modules that load a dataset into representations, written by the newest runtime.
  ///
  /// - Parameter failed: hears of each process that wrote none.
  package func written(
    _ names: [String], of dataset: LoadedDataset, loader: String,
    failed: (DescriptionError) throws(DescriptionError) -> Void
  ) throws(DescriptionError) -> [WrittenModule] {
    var modules: [WrittenModule] = []
    for (runtime, names) in Dictionary(grouping: names, by: writer).sorted(by: { $0.key < $1.key })
    {
      guard let probe = probes[runtime] else { continue }
      modules += try probe.modules(of: dataset, names: names, loader: loader, failed: failed)
    }
    return modules
  }

  /// The runtime that writes the module of a representation: the newest, of a class of the user's
  /// the newest that can import it.
  private func writer(of name: String) -> String {
    let able = offers.filter { offer in
      offer.representations.contains {
        $0.item.name == name && ($0.model == nil || $0.item.unavailable == nil)
      }
    }.map(\.runtime)
    let newest = runtimes.filter { able.contains($0.id) }.max() ?? runtimes.max()
    return newest?.id ?? ""
  }
}

package import TareModel

extension DatasetView {
  /// The version of the same implementation before a runtime, among those that have figures.
  package func predecessor(of runtime: Runtime) -> Runtime? {
    runtimes.filter { $0.implementation == runtime.implementation && $0 < runtime }.max()
  }

  package func scope(_ runtime: Runtime, loader: String = CellKey.plainLoader) -> Scope {
    Scope(runtime: runtime.id, dataset: dataset.name, loader: loader)
  }

  /// A cell of the dataset.
  package func key(
    _ representation: String, access: String = CellKey.noAccess, _ measure: Measure,
    _ runtime: Runtime, loader: String = CellKey.plainLoader
  ) -> CellKey {
    index.key(representation, access: access, measure, in: scope(runtime, loader: loader))
  }

  /// The bytes that a record allocates in a representation.
  package func weight(_ representation: String, _ runtime: Runtime) -> Double? {
    bytes(key(representation, .allocated, runtime))
  }

  /// The bytes of a record by a cell of the dataset; nil where it was not measured.
  package func bytes(_ key: CellKey) -> Double? {
    index.memory(key).flatMap {
      Weight($0, records: dataset.records, of: dataset.sample?.records)?.bytes
    }
  }
}

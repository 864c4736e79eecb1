package import TareModel

extension DatasetView {
  /// The version of the same implementation before a runtime, among those that have figures.
  package func predecessor(of runtime: Runtime) -> Runtime? {
    runtime.predecessor(among: runtimes)
  }

  /// The versions of CPython, or of what stands first where there is none; newest first.
  package var versions: [Runtime] {
    let implementation = (runtimes.first(where: \.isUsual) ?? runtimes.first)?.implementation
    return runtimes.filter { $0.implementation == implementation }
  }

  /// The CPython that somebody would leave for a runtime of another implementation: the newest one
  /// of the same language where that is known, or the newest of all; nil for CPython itself.
  package func counterpart(of runtime: Runtime) -> Runtime? {
    guard !runtime.isUsual else { return nil }
    let usual = runtimes.filter(\.isUsual)
    let language = runtime.language?.minor
    return usual.filter { $0.version.minor == language }.max() ?? usual.max()
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

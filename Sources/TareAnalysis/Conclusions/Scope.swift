package import TareModel

/// What stays the same in a fair comparison of representations: runtime, dataset and loader.
package struct Scope: Sendable, Hashable {
  package var runtime: String
  package var dataset: String
  package var loader: String

  package init(runtime: String, dataset: String, loader: String = CellKey.plainLoader) {
    self.runtime = runtime
    self.dataset = dataset
    self.loader = loader
  }

  package func key(
    _ representation: String, access: String = CellKey.noAccess, _ measure: Measure
  ) -> CellKey {
    CellKey(
      runtime: runtime, dataset: dataset, loader: loader, representation: representation,
      access: access, measure: measure)
  }
}

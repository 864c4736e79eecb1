package import TareModel

/// What stays the same in a fair comparison of representations: runtime, dataset and loader.
///
/// `CellIndex` finds the cells of a scope.
package struct Scope: Sendable, Hashable {
  package var runtime: String
  package var dataset: String
  package var loader: String

  package init(runtime: String, dataset: String, loader: String = CellKey.plainLoader) {
    self.runtime = runtime
    self.dataset = dataset
    self.loader = loader
  }

  /// The scope of a cell; of one without a loader, which is part of every scope, the plain one.
  package init(of key: CellKey) {
    self.init(
      runtime: key.runtime, dataset: key.dataset,
      loader: key.loader == CellKey.noLoader ? CellKey.plainLoader : key.loader)
  }
}

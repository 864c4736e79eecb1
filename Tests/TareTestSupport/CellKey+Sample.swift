package import TareModel

/// A cell of cargo on one runtime: `json` dicts that reach no field, unless said otherwise.
package func key(
  _ measure: Measure, _ representation: String = "dict", access: String = CellKey.noAccess,
  loader: String = "json", runtime: String = "cpython-3.13.0", dataset: String = "cargo"
) -> CellKey {
  CellKey(
    runtime: runtime, dataset: dataset, loader: loader, representation: representation,
    access: access, measure: measure)
}

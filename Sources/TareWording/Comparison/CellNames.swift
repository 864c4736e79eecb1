package import TareModel

/// Names of cells that carry only what differs between them; what all share is said once.
package struct CellNames {
  private let runtime: String?
  private let dataset: String?
  private let loader: String?

  package init(_ keys: [CellKey]) {
    func only(_ facet: (CellKey) -> String) -> String? {
      let values = keys.map(facet).unique
      return values.count == 1 ? values.first : nil
    }
    runtime = only(\.runtime)
    dataset = only(\.dataset)
    // Of what no loader made the name would have none anyway.
    let loaders = keys.map(\.loader).filter { $0 != CellKey.noLoader }.unique
    loader = loaders.count == 1 ? loaders.first : nil
  }

  /// "filter of slots by attribute", and where they differ " from orjson, cargo on cpython-3.13.0".
  package func name(_ key: CellKey) -> String {
    let held = Words.held(key.representation, key.access)
    let from = key.loader == CellKey.noLoader || loader != nil ? "" : " from \(key.loader)"
    let place = [
      dataset == nil ? key.dataset : nil, runtime == nil ? "on \(key.runtime)" : nil,
    ].compactMap(\.self).joined(separator: " ")
    return "\(key.measure.name) of \(held)\(from)" + (place.isEmpty ? "" : ", \(place)")
  }

  /// "all cells: cargo on cpython-3.13.0, loaded by json"; nil where they share nothing.
  package var common: String? {
    let place = [dataset, runtime.map { "on \($0)" }].compactMap(\.self).joined(separator: " ")
    let said = [place.isEmpty ? nil : place, loader.map { "loaded by \($0)" }].compactMap(\.self)
    return said.isEmpty ? nil : "all cells: \(said.joined(separator: ", "))"
  }
}

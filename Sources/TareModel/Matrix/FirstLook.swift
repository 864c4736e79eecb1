/// The weights that a run measures before all else, because they are what a reader waits for: those
/// of the newest runtime, of records as they are loaded plainly.
package struct FirstLook: Sendable, Equatable {
  package let runtime: Runtime
  package let loader: String
  /// Dataset by dataset: plain records; then what most easily takes their place, the user's own
  /// and classes that can be changed; then the others. Of each kind the last come first, for a
  /// matrix goes from the largest to the smallest.
  package let keys: [CellKey]

  /// Nil where no weights were asked for, or none can be measured.
  package init?(_ cells: [Matrix.Planned], offers: [Capabilities], runtimes: [Runtime]) {
    let weights = cells.filter {
      $0.key.measure == .allocated && $0.unavailable == nil && $0.key.loader != CellKey.noLoader
    }.map(\.key)
    let weighing = Set(weights.map(\.runtime))
    guard let runtime = runtimes.filter({ weighing.contains($0.id) }).max() else { return nil }
    let here = weights.filter { $0.runtime == runtime.id }
    let loaders = here.map(\.loader).unique
    guard let loader = loaders.first(where: { $0 == CellKey.plainLoader }) ?? loaders.first
    else { return nil }
    let offered = offers.first { $0.runtime == runtime.id }?.representations ?? []
    let close = offered.filter {
      $0.isPlugin || $0.model != nil || $0.kind == .object && $0.isMutable == true
    }.map(\.item.name)
    let mine = here.filter { $0.loader == loader }
    self.runtime = runtime
    self.loader = loader
    keys = mine.map(\.dataset).unique.flatMap { dataset in
      let all = mine.filter { $0.dataset == dataset }
      let plain = all.filter { $0.representation == CellKey.plain }
      let classes = all.filter { close.contains($0.representation) }
      return (plain + classes.reversed() + all.reversed()).unique
    }
  }
}

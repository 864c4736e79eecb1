import TareModel

/// Who reads one field of one record fastest, and which others tie with it.
package struct Lookup: Sendable, Equatable {
  package var fastest: Held
  /// Those whose spread over processes reaches into the fastest's, fastest first.
  package var indistinct: [Held]
  /// Those of them whose figures lie apart from the fastest's, and are of one process only.
  package var indistinctForOneProcess: [Held]
  /// How many ways of holding and reaching were timed, the plain one among them.
  package var timed: Int

  /// A representation by one access, with its time as a multiple of the plain one's.
  package struct Held: Sendable, Equatable {
    package var representation: String
    package var access: String
    package var ratio: TimeSummary.Ratio

    /// It is what every other is held against.
    package var isPlain: Bool {
      representation == CellKey.plain && access == CellKey.plainAccess
    }
  }

  /// Nil where nothing but the plain representation was timed.
  init?(_ summaries: RepresentationSummaries, catalog: Catalog, index: CellIndex) {
    let scope = summaries.scope
    let held = catalog.representations.flatMap { entry in
      entry.access.compactMap { access -> Held? in
        let key = index.key(entry.name, access: access, .firstID, in: scope)
        guard let summary = index.time(key) else { return nil }
        let isPlain = entry.name == CellKey.plain && access == CellKey.plainAccess
        let ratio = summary.ratio ?? (isPlain ? .one : nil)
        return ratio.map { Held(representation: entry.name, access: access, ratio: $0) }
      }
    }
    let order = held.sorted { $0.ratio.value < $1.ratio.value }
    guard order.count > 1, let first = order.first else { return nil }
    fastest = first
    let others = order.dropFirst().filter { !$0.ratio.isApart(from: first.ratio) }
    indistinct = others
    indistinctForOneProcess = others.filter {
      !first.ratio.isSingle && !$0.ratio.overlaps(first.ratio)
    }
    timed = order.count
  }
}

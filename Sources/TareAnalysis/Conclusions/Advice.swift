package import TareModel

/// What the figures of one dataset advise on the newest runtime; every part only where they carry
/// it.
package struct Advice: Sendable, Equatable {
  /// Among those whose records can be changed once they are made.
  package var mutable: Choice?
  /// Among those that reach a field by attribute.
  package var attribute: Choice?
  package var lookup: Lookup?
  /// What sharing equal strings saves somebody who stays with the plain representation.
  package var sharing: Saving?
  package var moves: [Move]

  /// summaries: those of every runtime, the one that the advice is for first.
  package init?(_ summaries: [RepresentationSummaries], catalog: Catalog, index: CellIndex) {
    guard let newest = summaries.first, let plain = newest.plain?.weight?.bytes, plain > 0 else {
      return nil
    }
    func choice(_ isOfKind: (Catalog.Entry) -> Bool) -> Choice? {
      Choice(
        catalog.representations.filter(isOfKind).map(\.name), in: newest, plain: plain,
        isAsked: { index[index.key($0, .allocated, in: newest.scope)] != nil })
    }
    mutable = choice { $0.isMutable == true }
    attribute = choice { $0.access.contains("attribute") }
    lookup = Lookup(newest, catalog: catalog, index: index)
    sharing = newest[CellKey.memoised]?.weight.map { Saving(bytes: $0.bytes, instead: plain) }
    let kept = [CellKey.plain] + (mutable.map { $0.names } ?? [])
    moves = kept.unique.compactMap { Move($0, summaries) }
    if mutable == nil, attribute == nil, lookup == nil, sharing == nil, moves.isEmpty { return nil }
  }

  /// The lightest of some representations.
  package struct Choice: Sendable, Equatable {
    /// Those that share the least weight; never empty.
    package var names: [String]
    package var bytes: Double
    /// Bytes divided by those of the plain representation.
    package var share: Double
    /// How many were weighed.
    package var weighed: Int
    /// Those of the kind that the run asked for and that could not be weighed.
    package var missing: [String]
    /// The bytes are those that the process grows by, of at least one of the names.
    package var isByResident: Bool
  }

  /// Bytes, and the bytes that they take the place of.
  package struct Saving: Sendable, Equatable {
    package var bytes: Double
    package var instead: Double

    /// The part that is saved; below 0 where it costs more.
    package var share: Double { instead > 0 ? 1 - bytes / instead : 0 }
    /// More than half a byte in either direction.
    package var differs: Bool { abs(bytes - instead) > 0.5 }
  }

  /// What the newest runtime makes of the weight that a representation has on others.
  package struct Move: Sendable, Equatable {
    package var representation: String
    /// Runtime ids with what moving from there saves, from the newest to the oldest.
    package var from: [(runtime: String, saving: Saving)]

    package static func == (left: Move, right: Move) -> Bool {
      left.representation == right.representation
        && left.from.elementsEqual(right.from) { $0 == $1 }
    }
  }
}

extension Advice.Choice {
  /// Nil where fewer than two of them were weighed: then there is no choice.
  init?(
    _ kind: [String], in summaries: RepresentationSummaries, plain: Double,
    isAsked: (String) -> Bool
  ) {
    let weighed = kind.compactMap { name in
      summaries[name]?.bytes.map { (name: name, bytes: $0) }
    }
    guard weighed.count > 1, let least = weighed.map(\.bytes).min() else { return nil }
    // Weights are exact, but half a byte a record is nothing that a reader could act on.
    names = weighed.filter { $0.bytes < least + 0.5 }.map(\.name)
    isByResident = names.contains { summaries[$0]?.isByResident == true }
    bytes = least
    share = least / plain
    self.weighed = weighed.count
    missing = kind.filter { name in
      isAsked(name) && !weighed.contains { $0.name == name }
    }
  }
}

extension Advice.Move {
  /// Nil where the representation was weighed on the first runtime alone, or not there.
  init?(_ representation: String, _ summaries: [RepresentationSummaries]) {
    // One way of weighing on all runtimes, or a change of the way would look like one of the
    // weight.
    let isByResident = summaries.first?[representation]?.isByResident == true
    let weights = summaries.map { summaries in
      let summary = summaries[representation]
      return (
        summaries.scope.runtime, isByResident ? summary?.resident : summary?.weight?.bytes
      )
    }
    guard let here = weights.first?.1 else { return nil }
    self.representation = representation
    from = weights.dropFirst().compactMap { runtime, bytes in
      bytes.map { (runtime, Advice.Saving(bytes: here, instead: $0)) }
    }
    if from.isEmpty { return nil }
  }
}

package import TareModel

/// What the figures of one dataset advise on the newest runtime; every part only where they carry
/// it.
package struct Advice: Sendable, Equatable {
  package var lookup: Lookup?
  package var moves: [Move]

  /// - Parameters:
  ///   - summaries: those of every runtime, the one that the advice is for first.
  ///   - first: the representation to take.
  package init?(
    _ summaries: [RepresentationSummaries], first: String?, catalog: Catalog, index: CellIndex
  ) {
    guard let newest = summaries.first, let plain = newest.plain?.weight?.bytes, plain > 0 else {
      return nil
    }
    lookup = Lookup(newest, catalog: catalog, index: index)
    let kept = [CellKey.plain] + (first.map { [$0] } ?? [])
    moves = kept.unique.compactMap { Move($0, summaries) }
    if lookup == nil, moves.isEmpty { return nil }
  }

  /// Bytes, and the bytes that they take the place of.
  package struct Saving: Sendable, Equatable {
    package var bytes: Double
    package var instead: Double

    /// The part that is saved; below 0 where it costs more.
    package var share: Double { instead > 0 ? 1 - bytes / instead : 0 }
    /// More than half a byte, and more than half a per cent, in either direction.
    package var differs: Bool { !areAlike(bytes, instead) }
  }

  /// What the newest runtime makes of the weight that a representation has on others.
  package struct Move: Sendable, Equatable {
    package var representation: String
    /// Runtime ids with what moving from there saves, from the newest to the oldest.
    package var from: [(runtime: String, saving: Saving)]
    /// It weighs something else on one of them.
    package var differs: Bool { from.contains { $0.saving.differs } }

    package static func == (left: Move, right: Move) -> Bool {
      left.representation == right.representation
        && left.from.elementsEqual(right.from) { $0 == $1 }
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

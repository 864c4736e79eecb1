package import TareModel

/// What keeps a comparison of two runs from speaking of all that the base measured.
package enum Gap: String, Sendable, CaseIterable {
  /// The head has no figure of a cell, and nothing went wrong there.
  case missing
  /// A cell went wrong in the head: it failed, timed out or gave a wrong answer.
  case failed
  /// Of a dataset, no time or no weight could be compared, though both sides have some.
  case incomparable
}

/// All weights of a dataset, or all times, of which none could be compared.
package struct IncomparableKind: Sendable, Equatable {
  package var dataset: String
  package var figures: Figures
  /// Of each cell, without repetition.
  package var objections: [Objection]

  package func admits(_ key: CellKey) -> Bool {
    key.dataset == dataset && measures.contains(key.measure)
  }

  /// What figures are of.
  package enum Figures: Sendable, Hashable {
    case weight, time, instructions
  }

  /// Those that could not be compared.
  var measures: Set<Measure>
}

extension Comparison {
  /// Cells of the base that the head does not have.
  ///
  /// Between parts of runs that is in their nature: a runtime offers what another does not.
  package var missing: [LoneCell] { axis == .run ? baseOnly.filter { !$0.isFault } : [] }

  package var failed: [LoneCell] { baseOnly.filter(\.isFault) }

  package var incomparable: [IncomparableKind] {
    guard axis == .run else { return [] }
    let kinds = unlike.map(\.head).map(kind)
    let compared = Set(cells.map(\.head).map(kind))
    return kinds.unique.filter { !compared.contains($0) }.map { kind in
      let mine = zip(kinds, unlike).filter { $0.0 == kind }.map(\.1.objection)
      return IncomparableKind(
        dataset: kind.dataset, figures: kind.figures, objections: mine.unique,
        measures: Set(zip(kinds, unlike).filter { $0.0 == kind }.map(\.1.head.measure)))
    }
  }

  private func kind(_ key: CellKey) -> Kind {
    if key.measure.isBenchmark { return Kind(dataset: key.dataset, figures: .time) }
    let metrics = head.header.catalog.metrics + base.header.catalog.metrics
    let isCount = metrics[key.measure]?.countsInstructions ?? false
    return Kind(dataset: key.dataset, figures: isCount ? .instructions : .weight)
  }

  private struct Kind: Hashable {
    var dataset: String
    var figures: IncomparableKind.Figures
  }

  package var gaps: Set<Gap> {
    Set(
      (missing.isEmpty ? [] : [.missing]) + (failed.isEmpty ? [] : [.failed])
        + (incomparable.isEmpty ? [] : [.incomparable])
    ).union(results.gaps)
  }
}

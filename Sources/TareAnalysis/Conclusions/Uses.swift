package import TareModel

/// What programs do with records all day, and which way to hold them does it fastest.
package struct Uses: Sendable, Equatable {
  /// In the order of the uses; those that nothing was timed for are left out.
  package var choices: [Choice]

  package enum Use: Sendable, CaseIterable {
    /// Records go to other processes and come back.
    case workers
    /// Records are put in order and into groups, by a field.
    case sorting
    /// Records live long, and each full pass of the garbage collector looks at them.
    case caches

    /// What is timed for it.
    package var benchmarks: [Measure] {
      switch self {
      case .workers: [.benchmark("send")]
      case .sorting: [.benchmark("sort"), .benchmark("group")]
      case .caches: [.benchmark("collect-garbage")]
      }
    }
  }

  package struct Choice: Sendable, Equatable {
    package var use: Use
    package var way: Needs.Way
    /// Against plain records; nil where none is clearly faster.
    package var pace: Pace?
  }

  /// Columns and packed records are left out: they have no single records at hand.
  ///
  /// - Parameter paces: of a representation over benchmarks, one for each access.
  package init(
    _ needs: Needs, paces: (_ representation: String, _ benchmarks: [Measure]) -> [Pace]
  ) {
    let ways = needs.ways.filter { $0.kind != .columns && $0.kind != .packed && !$0.isPlain }
    choices = Use.allCases.compactMap { use in
      let timed = ways.compactMap { way in
        paces(way.representation, use.benchmarks).min { $0.ratio < $1.ratio }.map { (way, $0) }
      }
      guard let (way, pace) = timed.min(by: { $0.1.ratio < $1.1.ratio }) else { return nil }
      return pace.isFaster || (pace.isSingle && pace.ratio < 1)
        ? Choice(use: use, way: way, pace: pace)
        : Choice(use: use, way: needs.plain, pace: nil)
    }
  }
}

extension DatasetView {
  /// How long a representation takes over benchmarks, by each access and without one.
  package func paces(
    _ representation: String, _ benchmarks: [Measure], _ runtime: Runtime
  ) -> [Pace] {
    let entry = catalog.representations.first { $0.name == representation }
    return ((entry?.access ?? []) + [CellKey.noAccess]).compactMap { access in
      Pace(
        representation, access: access, benchmarks: benchmarks, scope: scope(runtime),
        index: index)
    }
  }
}

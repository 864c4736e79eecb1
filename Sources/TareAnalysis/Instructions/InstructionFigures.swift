package import TareModel

/// All instructions that were counted in a scope.
package struct InstructionFigures: Sendable {
  /// In the order of the catalog: by benchmark, then by representation and access.
  package let figures: [InstructionFigure]

  package init(_ index: CellIndex, _ catalog: Catalog, in scope: Scope) {
    figures = catalog.metrics.filter(\.countsInstructions).flatMap { metric in
      catalog.representations.flatMap { entry in
        (entry.access + [CellKey.noAccess]).compactMap { access in
          index.instructions(
            index.key(entry.name, access: access, metric.measure, in: scope), metric)
        }
      }
    }
  }

  package var benchmarks: [Measure] { figures.map(\.benchmark).unique }

  /// Some of it was timed too, and not dict alone.
  package var isTimed: Bool { figures.contains { !$0.isPlain && $0.times != nil } }

  /// How many records a run went through at most.
  package var records: Int { figures.map(\.records).max() ?? 0 }

  /// Two ways of which one executes less and takes longer, certainly.
  package struct Disagreement: Sendable, Equatable {
    package var fewer: InstructionFigure
    package var faster: InstructionFigure
  }

  /// The clearest pair of each benchmark in which the order of instructions is not that of times.
  package var disagreements: [Disagreement] {
    benchmarks.compactMap { benchmark in
      let ways = figures.filter { $0.benchmark == benchmark }
      let pairs = ways.flatMap { fewer in
        ways.map { Disagreement(fewer: fewer, faster: $0) }.filter(\.isCertain)
      }
      return pairs.max { $0.size < $1.size }
    }
  }
}

extension InstructionFigures.Disagreement {
  /// Share of the instructions that the other one executes more.
  package var more: Double { Double(faster.count) / Double(max(1, fewer.count)) - 1 }

  /// Share of the time that the one with fewer takes longer.
  package var longer: Double {
    guard let slow = fewer.timeRatio, let fast = faster.timeRatio, fast > 0 else { return 0 }
    return slow / fast - 1
  }

  /// What counts as a difference of instructions and of times, as shares of 1; the spreads of the
  /// times lie apart besides.
  private static let least = 0.01
  private static let leastTime = 0.02

  fileprivate var isCertain: Bool {
    guard let slow = fewer.times, let fast = faster.times else { return false }
    return more > Self.least && longer > Self.leastTime && slow.lowerBound > fast.upperBound
  }

  fileprivate var size: Double { more * longer }
}

package import TareModel

/// What other tools measured on two sides, benchmark by benchmark.
package struct ResultComparison: Sendable, Equatable {
  /// What both sides measured, in the order of the head.
  package var changes: [ResultChange]
  package var unlike: [Unlike]
  /// Measured by the base alone, and by the head alone.
  package var baseOnly: [Lone]
  package var headOnly: [Lone]

  /// A result that only one side measured.
  package struct Lone: Sendable, Equatable {
    package var result: BenchmarkResult
    /// What became of it on the other side; nil where it took no part there.
    package var other: BenchmarkResult.Outcome?

    /// The other side tried, and it went wrong.
    package var isFault: Bool { if case .failed = other { true } else { false } }
  }

  /// A pair that cannot be compared.
  package struct Unlike: Sendable, Equatable {
    package var head: BenchmarkResult
    package var objection: Objection
  }

  package var isEmpty: Bool {
    changes.isEmpty && unlike.isEmpty && baseOnly.isEmpty && headOnly.isEmpty
  }

  /// All of a kind that could not be compared is told apart from single ones.
  package var gaps: Set<Gap> {
    let isSilent = [true, false].contains { isOfTime in
      unlike.contains { $0.head.isOfTime == isOfTime }
        && !changes.contains { $0.head.isOfTime == isOfTime }
    }
    return Set(
      (baseOnly.contains { !$0.isFault } ? [.missing] : [])
        + (baseOnly.contains(where: \.isFault) ? [.failed] : [])
        + (isSilent ? [.incomparable] : []))
  }

  /// Those that have a verdict.
  package var judged: [ResultChange] { changes.filter { $0.verdict != nil } }

  package func count(_ verdict: Verdict) -> Int { changes.count { $0.verdict == verdict } }

  /// The results of a verdict, the largest difference first; of none, those without samples.
  package func changes(_ verdict: Verdict?) -> [ResultChange] {
    changes.enumerated().filter { $0.element.verdict == verdict }
      .sorted { ($1.element.magnitude, $0.offset) < ($0.element.magnitude, $1.offset) }
      .map(\.element)
  }
}

extension ResultComparison {
  /// Pairs results by name, parameters and measure.
  init(base: Run, head: Run, rule: ComparisonRule, comparability: Comparability) {
    let mine = Dictionary(base.imported.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    let other = Dictionary(head.imported.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
    var (changes, unlike): ([ResultChange], [Unlike]) = ([], [])
    for key in head.imported.map(\.key).unique {
      guard let before = mine[key], let now = other[key], before.figures != nil,
        now.figures != nil
      else { continue }
      if let objection = comparability.objection(to: before, now) {
        unlike.append(Unlike(head: now.outline, objection: objection))
      } else {
        changes.append(ResultChange(base: before, head: now, rule: rule))
      }
    }
    let judged = changes.indices.filter { changes[$0].judgement != nil }
    let decided = TimeJudgement.deciding(
      judged.compactMap { changes[$0].judgement }, falseShare: rule.falseShare)
    for (place, judgement) in zip(judged, decided) { changes[place].judgement = judgement }
    self.init(
      changes: changes, unlike: unlike, baseOnly: Self.lone(base.imported, other),
      headOnly: Self.lone(head.imported, mine))
  }

  private static func lone(
    _ results: [BenchmarkResult], _ others: [BenchmarkResult.Key: BenchmarkResult]
  ) -> [Lone] {
    results.filter { $0.figures != nil && others[$0.key]?.figures == nil }
      .map { Lone(result: $0.outline, other: others[$0.key]?.outcome) }
  }
}

extension Comparability {
  /// As of cells: times depend on the machine, and code of another version is other code.
  func objection(to base: BenchmarkResult, _ head: BenchmarkResult) -> Objection? {
    if let mine = base.version, let other = head.version, mine != other {
      return .otherBenchmark(name: head.key.name)
    }
    if base.unit != head.unit { return .nothingInCommon }
    return objection(isOfTime: head.isOfTime)
  }
}

package import TareModel

extension Comparison {
  /// Compares two runs, or two parts of one run or of two.
  ///
  /// Times are judged all at once (`TimeJudgement`), cells first and then representations as
  /// wholes.
  ///
  /// - Parameters:
  ///   - coordinates: what the sides are on the axis; nil where whole runs are compared.
  package init(
    base: Run, head: Run, axis: ComparisonAxis = .run,
    coordinates: (base: String, head: String)? = nil, rule: ComparisonRule = ComparisonRule()
  ) {
    self.axis = axis
    self.base = ComparisonSide(header: base.header, coordinate: coordinates?.base)
    self.head = ComparisonSide(header: head.header, coordinate: coordinates?.head)
    let isOne = base.header.id == head.header.id
    let matched = CellPairs(
      base: self.base.cells(of: base, on: axis, against: coordinates?.head),
      head: self.head.cells(of: head, on: axis, against: coordinates?.base), axis: axis,
      within: isOne ? base.header.runtimes : [],
      across: isOne ? [] : base.header.runtimes + head.header.runtimes,
      versions: base.header.catalog.versions)
    let both = matched.pairs.filter { $0.base.outcome.isMeasured && $0.head.outcome.isMeasured }
    let comparability = Comparability(
      base: base.header, head: head.header, anyHost: rule.anyHost)
    let judge = Judge(
      base: self.base, head: self.head, axis: axis, rule: rule,
      spread: Steadiness.spread(base, head))
    (cells, unlike, wholes) = ([], [], [])
    var compared: [(pair: CellPairs.Pair, change: ComparedCell.Change)] = []
    for pair in both {
      let objection = comparability.objection(to: pair)
      let wantsRatio = comparability.wantsRatio(pair)
      if objection == nil, let change = judge.change(pair, byRatio: wantsRatio) {
        compared.append((pair, change))
      } else {
        unlike.append(
          UnlikeCell(
            base: pair.base.key, head: pair.head.key, objection: objection ?? .nothingInCommon))
      }
    }
    // One base may serve several heads, of which some were not measured.
    let met = Set(both.map(\.base.key))
    let unmet = matched.pairs.filter { !met.contains($0.base.key) }
    baseOnly = Self.lone(
      matched.baseOnly.map { ($0, nil) } + unmet.map { ($0.base, $0.head.outcome) })
    headOnly = Self.lone(
      matched.headOnly.map { ($0, nil) } + matched.pairs.map { ($0.head, $0.base.outcome) })
    surroundings =
      (axis == .runtime
        ? []
        : SurroundingChange.runtimes(
          matched.pairs, known: base.header.runtimes + head.header.runtimes))
      + (isOne ? [] : SurroundingChange.all(base.header, head.header))
    answers = AnswerChange.all(base: base, head: head, axis: axis, coordinates: coordinates)
    results =
      axis == .run
      ? ResultComparison(base: base, head: head, rule: rule, comparability: comparability)
      : ResultComparison(changes: [], unlike: [], baseOnly: [], headOnly: [])
    cells = judge.decide(compared)
    wholes = WholeChange.all(self, rule: rule)
  }

  /// What was measured here and not there.
  private static func lone(_ cells: [(cell: Cell, other: Outcome?)]) -> [LoneCell] {
    cells.filter { $0.cell.outcome.isMeasured && !($0.other?.isMeasured ?? false) }
      .map { LoneCell(key: $0.cell.key, other: $0.other) }
  }
}

/// Makes changes of pairs of cells, and verdicts of them all.
private struct Judge {
  let base: ComparisonSide
  let head: ComparisonSide
  let axis: ComparisonAxis
  let rule: ComparisonRule
  /// How many times as long the same work may take in another process of the two runs.
  let spread: Double

  /// Of the head first, which is the newer.
  private var metrics: [MetricDescriptor] {
    head.header.catalog.metrics + base.header.catalog.metrics
  }

  /// - Parameter byRatio: whatever else would be preferred, times are compared by ratios.
  func change(_ pair: CellPairs.Pair, byRatio: Bool) -> ComparedCell.Change? {
    let measure = pair.head.key.measure
    switch (pair.base.outcome, pair.head.outcome) {
    case (.memory(let mine), .memory(let other)):
      let records = (base.records(pair.base.key), head.records(pair.head.key))
      return MemoryChange(
        base: mine, head: other,
        threshold: rule.thresholds.threshold(memory: measure, of: metrics),
        unit: metrics.unit(of: measure),
        isInstructions: metrics[measure]?.countsInstructions ?? false,
        records: axis.isPerRecord ? records : nil
      ).map(ComparedCell.Change.memory)
    case (.time(let mine), .time(let other)):
      let acrossRuns = base.header.id != head.header.id
      return TimeChange(
        base: mine, head: other, kind: measure.name,
        bases: byRatio
          ? [.reference]
          : rule.bases(
            on: axis, acrossRuntimes: pair.base.key.runtime != pair.head.key.runtime),
        isOwnReference: ownReference(pair.base, pair.head),
        threshold: { basis, move in
          switch basis {
          case .seconds where acrossRuns:
            rule.thresholds.threshold(secondsOf: measure, spread: spread)
          case .reference where acrossRuns && pair.base.key.runtime == pair.head.key.runtime:
            rule.thresholds.threshold(ratioOf: measure, move: move)
          case .reference where isTimedAgainst(pair.base, pair.head):
            rule.thresholds.threshold(pairOf: measure)
          default: rule.thresholds.threshold(time: measure)
          }
        }, scale: scale(pair)
      ).map(ComparedCell.Change.time)
    default: return nil
    }
  }

  /// All time cells at once.
  func decide(
    _ compared: [(pair: CellPairs.Pair, change: ComparedCell.Change)]
  ) -> [ComparedCell] {
    let times = compared.compactMap { item -> TimeChange? in
      if case .time(let change) = item.change { change } else { nil }
    }
    // The pace of the machine moves every reference; what moves one of them more is another matter.
    let pace = Statistics.median(times.compactMap(\.referenceMove)) ?? 0
    var judged = TimeJudgement.deciding(times.map(\.judgement), falseShare: rule.falseShare)
      .makeIterator()
    return compared.map { item in
      var cell = ComparedCell(
        base: item.pair.base.key, head: item.pair.head.key, change: item.change)
      if case .time(var change) = item.change, let judgement = judged.next() {
        change.judgement = judgement
        change.judgement.drift = change.referenceMove.map { $0 - pace } ?? 0
        change.typical = typical(item.pair, change)
        cell.change = .time(change)
      }
      return cell
    }
  }

  /// A second opinion on what is called different.
  private func typical(_ pair: CellPairs.Pair, _ change: TimeChange) -> TypicalRatio? {
    guard change.verdict.isDifference,
      !change.base.isEmpty, !change.head.isEmpty,
      case .time(let mine) = pair.base.outcome, case .time(let other) = pair.head.outcome
    else { return nil }
    return TypicalRatio(base: mine, head: other, basis: change.basis, scale: scale(pair))
  }

  /// Seconds of different numbers of records are compared record by record.
  private func scale(_ pair: CellPairs.Pair) -> Double {
    guard axis.isPerRecord else { return 1 }
    let (mine, other) = (base.records(pair.base.key), head.records(pair.head.key))
    return mine > 0 && other > 0 ? Double(mine) / Double(other) : 1
  }

  /// Where representations are compared, the plain one is the reference of the other, exactly 1;
  /// where versions are, the base may be that of the head.
  private func ownReference(_ base: Cell, _ head: Cell) -> (Bool, Bool) {
    switch axis {
    case .representation: (base.isOwnReference, head.isOwnReference)
    case .version: (isTimedAgainst(base, head), false)
    default: (false, false)
    }
  }

  /// The head was timed against the base in the same processes.
  private func isTimedAgainst(_ base: Cell, _ head: Cell) -> Bool {
    self.head.header.catalog.reference(of: head.key.representation) == base.key.representation
  }
}

extension Cell {
  /// A cell of the plain representation that was timed against nothing.
  fileprivate var isOwnReference: Bool {
    guard key.representation == CellKey.plain, case .time(let reading) = outcome else {
      return false
    }
    return reading.series.allSatisfy { $0.reference == nil }
  }
}

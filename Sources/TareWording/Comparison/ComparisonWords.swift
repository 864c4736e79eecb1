package import TareAnalysis
import TareFormats
package import TareModel

/// The words for a comparison, the same on pages and in every format.
package struct ComparisonWords {
  private let comparison: Comparison

  package init(_ comparison: Comparison) { self.comparison = comparison }

  /// "11 of 13 cells of the base are missing in the head; 2 of 412 cells slower and 1 heavier,
  /// worst: filter of slots by attribute, cargo on cpython-3.13.0, +12.3%; noise floor ±1.8%".
  package var headline: String { (gaps + [figures]).joined(separator: "; ") }

  /// What of the base cannot be compared.
  private var gaps: [String] {
    let all =
      comparison.cells.count + comparison.unlike.count + comparison.baseOnly.count
    func counted(_ cells: [LoneCell], _ one: String, _ many: String) -> [String] {
      cells.isEmpty
        ? []
        : [
          "\(Formats.integer(cells.count)) of \(Words.count(all, "cell")) of the base "
            + (cells.count == 1 ? one : many)
        ]
    }
    return counted(comparison.failed, "went wrong in the head", "went wrong in the head")
      + counted(comparison.missing, "is missing in the head", "are missing in the head")
      + comparison.incomparable.map(Self.sentence)
  }

  /// "no time of cargo could be compared (measured on another host, with another CPU)".
  private static func sentence(_ kind: IncomparableKind) -> String {
    let more = kind.objections.count > 1 ? ", and other reasons" : ""
    let why = kind.objections.first.map { reason($0) + more } ?? ""
    let what =
      switch kind.figures {
      case .weight: "no weight"
      case .time: "no time"
      case .instructions: "no instructions"
      }
    return "\(what) of \(kind.dataset) could be compared (\(why))"
  }

  /// What came of the cells that were compared.
  private var figures: String {
    let all = Words.count(comparison.cells.count, "cell")
    guard !comparison.cells.isEmpty else {
      if !comparison.results.isEmpty { return ResultWords.headline(comparison.results) }
      return gaps.isEmpty && comparison.unlike.isEmpty
        ? "nothing to compare: no cell was measured on both sides" : "nothing was compared"
    }
    let bad = Verdict.regressions.map { ($0, comparison.cells($0)) }.filter { !$0.1.isEmpty }
    let said = bad.enumerated().map { place, each in
      let (verdict, cells) = each
      let of = place == 0 ? " of \(all)" : ""
      return "\(Formats.integer(cells.count))\(of) \(verdict.rawValue)"
    }
    let count =
      said.isEmpty ? "none of \(all) \(badWords)" : Words.list(said)
    let worst = bad.first.flatMap { $0.1.first }.map {
      ", worst: \(Self.name($0.head)) \(Self.difference($0))"
    }
    let better = Verdict.improvements.map { ($0, comparison.count($0)) }.filter { $0.1 > 0 }
      .map { "; \(Formats.integer($0.1)) \($0.0.rawValue)" }.joined()
    return count + (worst ?? "") + whole + better + undecided + floor
  }

  private var badWords: String {
    comparison.cells.contains { $0.memory?.isInstructions ?? false }
      ? "slower, heavier or costlier" : "slower or heavier"
  }

  /// Said where less than half of the times are decided, so that nobody takes silence for a proof.
  private var undecided: String {
    let open = comparison.timed.count { $0.verdict == .uncertain }
    guard open * 2 > comparison.timed.count else { return "" }
    return "; \(Words.count(open, "timing")) inconclusive"
  }

  /// A representation that is slower overall, where none of its cells alone is.
  private var whole: String {
    let slower = comparison.wholesOnly(.slower)
    guard let first = slower.first else { return "" }
    let more = slower.count > 1 ? " and \(slower.count - 1) more" : ""
    return "; slower overall: \(Self.name(first.place)) \(Self.change(first.ratio))\(more)"
  }

  /// "slots, cargo on cpython-3.13.0".
  package static func name(_ place: WholeChange.Place) -> String {
    "\(place.representation), \(place.dataset) on \(place.runtime)"
  }

  private var floor: String {
    comparison.noiseFloor.map { "; noise floor ±\(Formats.percent($0))" } ?? ""
  }

  /// By what the times were compared, and how many cells by each.
  package var bases: [String] {
    comparison.bases.map { basis in
      let count = Words.count(comparison.timed.count { $0.basis == basis }, "time cell")
      let isPaired = comparison.timed.contains { $0.basis == basis && $0.base.isEmpty }
      let phrase =
        comparison.axis == .version && isPaired
        ? "timed against the base in the same process" : Self.phrase(basis)
      return "\(count) \(phrase)"
    }
  }

  /// "origin/main, 3f05dc7d2a10": a version of the user's code.
  package static func name(_ tree: GateRequest.Tree) -> String {
    tree.commit.map { "\(tree.name), \($0.prefix(12))" } ?? tree.name
  }

  private static func phrase(_ basis: TimeBasis) -> String {
    switch basis {
    case .reference: "compared by the ratio to the reference timed in the same process"
    case .seconds: "compared by seconds"
    }
  }

  /// "filter of slots by attribute from json, cargo on cpython-3.13.0".
  package static func name(_ key: CellKey) -> String {
    CellNames([]).name(key)
  }

  /// "+12.3%", or bytes where there is no ratio.
  package static func difference(_ cell: ComparedCell) -> String {
    if let ratio = cell.ratio { return change(ratio) }
    return cell.memory.map { difference($0.difference, unit: $0.unit) } ?? ""
  }

  /// "slower: +12.3% (+10.1% to +14.4%), from 0.42× to 0.47×".
  package static func sentence(_ cell: ComparedCell) -> String {
    let figures = figures(cell)
    let interval = cell.time?.judgement.corrected.map { " (\(self.interval($0)))" } ?? ""
    return "\(cell.verdict.rawValue): \(difference(cell))\(interval), from \(figures.base) to "
      + figures.head
  }

  /// "+2 B", "−1,024 B": every byte.
  package static func difference(_ difference: Double, unit: String) -> String {
    (difference > 0 ? "+" : "") + amount(difference, unit)
  }

  /// "+10.1% to +14.4%".
  package static func interval(_ range: ClosedRange<Double>) -> String {
    "\(change(range.lowerBound)) to \(change(range.upperBound))"
  }

  /// A ratio as a change: "+12.3%".
  package static func change(_ ratio: Double) -> String { Formats.change(ratio - 1) }

  /// What the figure of a side is: bytes, seconds, or a multiple of the reference.
  package static func figures(_ cell: ComparedCell) -> (base: String, head: String) {
    switch cell.change {
    case .memory(let change):
      return (amount(change.base, change.unit), amount(change.head, change.unit))
    case .time(let change):
      return (time(change, change.base), time(change, change.head))
    }
  }

  private static func amount(_ value: Double, _ unit: String) -> String {
    value == value.rounded()
      ? Formats.exactAmount(Int(nearest: value), unit: unit) : Formats.amount(value, unit: unit)
  }

  /// An empty side is the reference itself.
  private static func time(_ change: TimeChange, _ figures: [Double]) -> String {
    let mean = figures.isEmpty ? 1 : Statistics.geometricMean(figures) ?? 0
    return change.basis == .reference ? Formats.ratio(mean) : Formats.seconds(mean)
  }

  package static func reason(_ objection: Objection) -> String {
    switch objection {
    case .otherHost(let facts):
      "measured on another host, with another \(facts.joined(separator: " and "))"
    case .otherData(let dataset): "the dataset \(dataset) has other bytes"
    case .otherBenchmark(let name): "the benchmark \(name) has another source"
    case .otherCounting(let facts):
      "the instructions were counted with another \(facts.joined(separator: " and "))"
    case .nothingInCommon: "the two sides have no figure of one kind"
    }
  }

  /// What became of a cell on the side that did not measure it.
  package static func reason(_ cell: LoneCell) -> String {
    guard let other = cell.other else { return "not part of the other side" }
    let word = cell.isFault ? "failed on the other side" : "unavailable on the other side"
    return other.reason.map { "\(word): \($0)" } ?? word
  }
}

package import TareAnalysis
import TareFormats
import TareModel

/// A comparison as a reader goes through it: the sentence, what was compared, then tables, worst
/// first.
package struct ComparisonOutline {
  package var headline: String
  /// The base, then the head.
  package var sides: [String]
  /// How they were compared, one line each.
  package var notes: [String]
  package var sections: [Section]
  /// The times that are neither changed nor unchanged for certain, too many for a terminal.
  package var inconclusive: Section

  package struct Section {
    package var title: String
    /// The verdict that its rows share, where they do.
    package var verdict: Verdict?
    /// How many cells or facts it is about; rows may stand for several.
    package var count: Int
    package var header: [String]
    package var rows: [[String]]

    package var heading: String { "\(title) (\(Formats.integer(count)))" }
  }

  package init(_ comparison: Comparison) {
    let words = ComparisonWords(comparison)
    let names = CellNames(comparison.cells.map(\.head))
    headline = words.headline
    sides = ["base: \(Self.name(comparison.base))", "head: \(Self.name(comparison.head))"]
    notes =
      Self.shards(comparison) + Self.itself(comparison) + [names.common].compactMap(\.self)
      + words.bases
      + Self.silent(comparison) + Self.sight(comparison)
      + Self.withheld(comparison)
      + Self.outliers(comparison) + Self.disturbed(comparison)
    sections =
      Verdict.regressions.map { Self.called($0, comparison, names) }
      + [Self.wholes(.slower, comparison)]
      + Verdict.improvements.map { Self.called($0, comparison, names) }
      + [
        Self.wholes(.faster, comparison),
        Self.lone("only in the base", comparison.baseOnly),
        Self.lone("only in the head", comparison.headOnly),
        Self.unlike(comparison),
      ] + ResultSections.all(comparison.results) + [
        Self.answers(comparison), Self.groups(comparison),
        Self.surroundings(comparison),
      ]
    sections.removeAll { $0.rows.isEmpty }
    inconclusive = Self.called(.uncertain, comparison, names)
    inconclusive.title = "inconclusive"
  }

  private static func name(_ side: ComparisonSide) -> String {
    if let tree = side.tree { return ComparisonWords.name(tree) }
    let label = side.header.label.map { "\($0), " } ?? ""
    let run = "\(label)run \(side.header.id)"
    return side.coordinate.map { "\($0) in \(run)" } ?? run
  }

  /// A side that is a part of a run, or was merged of unlike parts.
  private static func shards(_ comparison: Comparison) -> [String] {
    let isOne = comparison.base.header.id == comparison.head.header.id
    let sides = [("base", comparison.base), ("head", comparison.head)]
    return (isOne ? [("run", comparison.head)] : sides).flatMap { name, side -> [String] in
      guard let text = ShardsText(side.header), text.matters else { return [] }
      return text.sentences.map { "\(name): \($0)" }
    }
  }

  /// As where a label that two runs have is asked for with 'latest'.
  private static func itself(_ comparison: Comparison) -> [String] {
    let isOne = comparison.axis == .run && comparison.base.header.id == comparison.head.header.id
    return isOne ? ["both sides are the same run, so that nothing can differ"] : []
  }

  private static func silent(_ comparison: Comparison) -> [String] {
    let (same, uncertain) = (comparison.count(.same), comparison.count(.uncertain))
    guard same + uncertain > 0 else { return [] }
    return [
      "\(Words.count(same, "cell")) unchanged, "
        + Words.count(uncertain, "inconclusive", "inconclusive")
    ]
  }

  /// What a verdict of nothing is worth: which slowdown would have been seen.
  private static func sight(_ comparison: Comparison) -> [String] {
    guard let least = comparison.detectable else { return [] }
    let more =
      least > coarse ? "; runs made with \(sharper(comparison)) show smaller slowdowns" : ""
    // To a tenth of a per cent: it is no exacter than the spread that it comes from.
    let from = Formats.percent((least * 1000).rounded() / 1000)
    return ["slowdowns under about \(from) are usually missed\(more)"]
  }

  /// A slowdown that nobody wants to miss.
  private static let coarse = 0.05

  /// Options by which another run would see more. Where neighbours take the shared cache, only what
  /// fits into a core's own cache is steady; the seed makes both runs draw the same records.
  private static func sharper(_ comparison: Comparison) -> String {
    let isLarge = comparison.cells.contains {
      $0.time != nil && comparison.head.records($0.head) > fewRecords
    }
    return isLarge ? "--sample \(fewRecords) --seed 1, or with --precision 1%," : "--precision 1%"
  }

  private static let fewRecords = 300

  /// What looks like a difference and is one of the reference.
  private static func withheld(_ comparison: Comparison) -> [String] {
    let count = comparison.timed.count(where: \.judgement.isWithheld)
    return count == 0
      ? []
      : ["\(Words.count(count, "difference")) ignored: dict itself changed there, not the cell"]
  }

  /// Blocks that were held up are told of, and none is left out.
  private static func outliers(_ comparison: Comparison) -> [String] {
    let blocks = comparison.timed.reduce(0) { $0 + $1.outlyingBlocks }
    guard blocks > 0 else { return [] }
    let lie = blocks == 1 ? "lies" : "lie"
    return ["\(Words.count(blocks, "timed block")) \(lie) far from the others (kept)"]
  }

  /// Ratios that are left out, which nobody should have to find out.
  private static func disturbed(_ comparison: Comparison) -> [String] {
    let left = comparison.timed.reduce(0) { $0 + $1.disturbed }
    return left == 0 ? [] : [Words.leftOut(Words.count(left, "ratio"))]
  }

  private static func called(
    _ verdict: Verdict, _ comparison: Comparison, _ names: CellNames
  ) -> Section {
    let isTime = ![.heavier, .lighter, .costlier, .cheaper].contains(verdict)
    let cells = comparison.cells(verdict)
    return Section(
      title: verdict.rawValue, verdict: verdict, count: cells.count,
      header: ["cell", "base", "head", isTime ? "change" : "difference"]
        + (isTime ? ["interval", "change of the median"] : ["change"]),
      rows: cells.map { row($0, names) })
  }

  private static func row(_ cell: ComparedCell, _ names: CellNames) -> [String] {
    let figures = ComparisonWords.figures(cell)
    let start = [names.name(cell.head), figures.base, figures.head]
    switch cell.change {
    case .memory(let change):
      return start + [
        ComparisonWords.difference(change.difference, unit: change.unit),
        change.ratio == nil ? "" : ComparisonWords.difference(cell),
      ]
    case .time(let change):
      return start + [
        ComparisonWords.difference(cell),
        change.judgement.corrected.map(ComparisonWords.interval) ?? "",
        change.typical.map { ComparisonWords.interval($0.interval) } ?? "",
      ]
    }
  }

  private static func wholes(_ verdict: Verdict, _ comparison: Comparison) -> Section {
    let wholes = comparison.wholes.filter { $0.verdict == verdict }
    return Section(
      title: "\(verdict.rawValue) overall", verdict: verdict, count: wholes.count,
      header: ["representation", "cells", "change", "interval"],
      rows: wholes.map {
        [
          ComparisonWords.name($0.place), "\($0.cells)", ComparisonWords.change($0.ratio),
          $0.judgement.corrected.map(ComparisonWords.interval) ?? "",
        ]
      })
  }

  /// One row for each reason.
  private static func lone(_ title: String, _ cells: [LoneCell]) -> Section {
    Section(
      title: title, verdict: nil, count: cells.count, header: ["cells", "why", "for example"],
      rows: grouped(cells, by: ComparisonWords.reason) { $0.key })
  }

  private static func unlike(_ comparison: Comparison) -> Section {
    Section(
      title: "not comparable", verdict: nil, count: comparison.unlike.count,
      header: ["cells", "why", "for example"],
      rows: grouped(comparison.unlike, by: { ComparisonWords.reason($0.objection) }) { $0.head })
  }

  private static func grouped<Item>(
    _ items: [Item], by reason: (Item) -> String, key: (Item) -> CellKey
  ) -> [[String]] {
    items.map(reason).unique.map { why in
      let members = items.filter { reason($0) == why }
      let first = members.first.map { ComparisonWords.name(key($0)) } ?? ""
      return [Formats.integer(members.count), why, first]
    }
  }

  private static func groups(_ comparison: Comparison) -> Section {
    let groups =
      (comparison.groups(by: \.measure.name) + comparison.groups(by: \.representation)
      + comparison.groups(by: \.runtime)).filter { $0.cells > 1 }
    return Section(
      title: "times combined (geometric mean)", verdict: nil, count: groups.count,
      header: ["of", "cells", "change", "interval"],
      rows: groups.map {
        [
          $0.name, "\($0.cells)", ComparisonWords.change($0.ratio),
          $0.interval.map(ComparisonWords.interval) ?? "",
        ]
      })
  }

  private static func answers(_ comparison: Comparison) -> Section {
    Section(
      title: "answers of experiments that differ", verdict: nil, count: comparison.answers.count,
      header: ["experiment", "on", "observation", "base", "head"],
      rows: comparison.answers.map {
        [
          $0.experiment, $0.runtimes.head, $0.observation, $0.values.base.words,
          $0.values.head.words,
        ]
      })
  }

  private static func surroundings(_ comparison: Comparison) -> Section {
    Section(
      title: "what else differs", verdict: nil, count: comparison.surroundings.count,
      header: ["of", "what", "base", "head"],
      rows: comparison.surroundings.map { [$0.subject, $0.name, $0.base, $0.head] })
  }
}

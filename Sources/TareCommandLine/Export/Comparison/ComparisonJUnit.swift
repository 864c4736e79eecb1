import TareAnalysis
import TareModel
import TareWording

/// A comparison as test results, one test a cell.
struct ComparisonJUnit: Exporter {
  static let name = "junit"
  static let reader = "what shows test results"

  var comparison: Comparison
  /// What makes a cell a failed test.
  var gate: Gate

  static func text(of comparison: Comparison, _ circumstances: ExportCircumstances) -> String {
    Self(comparison: comparison, gate: circumstances.gate).text
  }

  var text: String {
    JUnitReport(
      cases: cases,
      properties: [("base", Self.name(comparison.base)), ("head", Self.name(comparison.head))],
      started: comparison.head.header.started, headline: ComparisonWords(comparison).headline
    ).text
  }

  private static func name(_ side: ComparisonSide) -> String {
    [side.header.id, side.header.label, side.coordinate].compactMap(\.self).joined(separator: " ")
  }

  private var cases: [JUnitReport.Case] {
    let silent = gate.allowed.contains(.incomparable) ? [] : comparison.incomparable
    let failsForMissing = gate.fails(forMissing: comparison)
    return comparison.cells.map { .init(key: $0.head, kind: kind($0)) }
      + comparison.unlike.map { cell in
        let why = ComparisonWords.reason(cell.objection)
        let isFailure = silent.contains { $0.admits(cell.head) }
        return .init(
          key: cell.head,
          kind: isFailure ? .failed(Gap.incomparable.rawValue, why) : .skipped(why))
      }
      + comparison.baseOnly.map { .init(key: $0.key, kind: kind($0, failsForMissing)) }
      + results
  }

  /// What other tools measured.
  private var results: [JUnitReport.Case] {
    let results = comparison.results
    let tool = comparison.head.header.source?.tool ?? "imported"
    let failsForMissing = gate.fails(forMissing: comparison)
    let isSilent = results.gaps.subtracting(gate.allowed).contains(.incomparable)
    return results.changes.map { .init($0.head.key, of: tool, kind: kind($0)) }
      + results.unlike.map {
        let why = ComparisonWords.reason($0.objection)
        return .init(
          $0.head.key, of: tool,
          kind: isSilent ? .failed(Gap.incomparable.rawValue, why) : .skipped(why))
      }
      + results.baseOnly.map {
        let why = ResultWords.reason($0)
        return .init(
          $0.result.key, of: tool, kind: absent(why, isFault: $0.isFault, failsForMissing))
      }
  }

  private func kind(_ change: ResultChange) -> JUnitReport.Case.Kind {
    guard let verdict = change.verdict else { return .skipped("no samples, so not judged") }
    guard gate.failOn.verdicts.contains(verdict) else { return .passed }
    return .failed(verdict.rawValue, ResultWords.sentence(change))
  }

  private func kind(_ cell: LoneCell, _ failsForMissing: Bool) -> JUnitReport.Case.Kind {
    absent(ComparisonWords.reason(cell), isFault: cell.isFault, failsForMissing)
  }

  private func absent(
    _ why: String, isFault: Bool, _ failsForMissing: Bool
  ) -> JUnitReport.Case.Kind {
    if isFault { return gate.allowed.contains(.failed) ? .skipped(why) : .errored(why) }
    return failsForMissing ? .failed(Gap.missing.rawValue, why) : .skipped(why)
  }

  private func kind(_ cell: ComparedCell) -> JUnitReport.Case.Kind {
    guard gate.failOn.verdicts.contains(cell.verdict) else { return .passed }
    return .failed(cell.verdict.rawValue, ComparisonWords.sentence(cell))
  }
}

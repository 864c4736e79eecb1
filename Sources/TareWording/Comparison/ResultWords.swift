package import TareAnalysis
package import TareFormats
package import TareModel

/// The words for what other tools measured, the same on pages and in every format.
package enum ResultWords {
  /// "peak memory of test_sum, n=10".
  package static func name(_ key: BenchmarkResult.Key) -> String {
    let benchmark = ([key.name] + key.parameters.map { "\($0.name)=\($0.value)" })
      .joined(separator: ", ")
    return key.measure == BenchmarkResult.Key.time ? benchmark : "\(key.measure) of \(benchmark)"
  }

  /// "412 ns", "12.3 KiB", "1,386 allocations".
  package static func amount(_ value: Double, unit: String) -> String {
    format(unit: unit).text(value)
  }

  package static func format(unit: String) -> ValueFormat {
    switch unit {
    case BenchmarkResult.seconds: .seconds
    case "": .count
    default: .amount(unit: unit)
    }
  }

  /// "+12.3%", or the amount where there was nothing before.
  package static func difference(_ change: ResultChange) -> String {
    if let ratio = change.ratio { return ComparisonWords.change(ratio) }
    let figures = change.figures
    return amount(figures.head - figures.base, unit: change.head.unit)
  }

  /// "slower: +12.3% (+10.1% to +14.4%), from 412 ns to 463 ns".
  package static func sentence(_ change: ResultChange) -> String {
    let interval = change.judgement?.corrected.map { " (\(ComparisonWords.interval($0)))" } ?? ""
    let figures = figures(change)
    return "\(change.verdict?.rawValue ?? "not judged"): \(difference(change))\(interval), from "
      + "\(figures.base) to \(figures.head)"
  }

  package static func figures(_ change: ResultChange) -> (base: String, head: String) {
    let figures = change.figures
    return (
      amount(figures.base, unit: change.base.unit), amount(figures.head, unit: change.head.unit)
    )
  }

  package static func reason(_ lone: ResultComparison.Lone) -> String {
    switch lone.other {
    case nil, .measured: "not part of the other side"
    case .failed(let why): "failed on the other side: \(why)"
    case .unavailable(let why): "unavailable on the other side: \(why)"
    }
  }

  /// "slower by 4.2%".
  package static func step(_ step: ResultSeries.Step) -> String {
    "\(step.verdict.rawValue) by \(Formats.percent(abs(step.ratio - 1)))"
  }

  /// What a run is called in a row of runs: its label, else its day.
  package static func name(_ moment: ResultHistory.Moment) -> String {
    moment.label.map { Words.isolated($0) } ?? String(moment.started.prefix(10))
  }

  /// "1 of 6 benchmarks slower, worst: test_sum, n=10 +12.3%; 2 faster; 3 without samples, not
  /// judged".
  static func headline(_ results: ResultComparison) -> String {
    let judged = results.judged.count
    let silent = results.changes.count - judged
    let unjudged =
      silent == 0 ? "" : "\(Words.count(silent, "benchmark")) without samples, not judged"
    guard judged > 0 else {
      return unjudged.isEmpty
        ? "nothing to compare: no benchmark was measured on both sides" : unjudged
    }
    let all = Words.count(judged, "benchmark")
    let bad = [Verdict.slower, .heavier].filter { results.count($0) > 0 }
    let said = bad.enumerated().map { place, verdict in
      "\(Formats.integer(results.count(verdict)))\(place == 0 ? " of \(all)" : "") "
        + verdict.rawValue
    }.joined(separator: " and ")
    let worst = bad.first.flatMap { results.changes($0).first }.map {
      ", worst: \(name($0.head.key)) \(difference($0))"
    }
    let better = [Verdict.faster, .lighter, .uncertain].filter { results.count($0) > 0 }.map {
      "; \(Formats.integer(results.count($0))) "
        + ($0 == .uncertain ? "inconclusive" : $0.rawValue)
    }.joined()
    return (said.isEmpty ? "none of \(all) slower or heavier" : said) + (worst ?? "") + better
      + (unjudged.isEmpty ? "" : "; \(unjudged)")
  }
}

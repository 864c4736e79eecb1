import TareAnalysis
import TareModel

/// What other tools measured, as the tables of a comparison.
enum ResultSections {
  static func all(_ results: ResultComparison) -> [ComparisonOutline.Section] {
    let called: [(String, Verdict?)] = [
      ("benchmarks slower", .slower), ("benchmarks heavier", .heavier),
      ("benchmarks faster", .faster), ("benchmarks lighter", .lighter),
      ("benchmarks inconclusive", .uncertain), ("benchmarks without samples, not judged", nil),
    ]
    return called.map { section($0, $1, results.changes($1)) } + [
      lone("benchmarks only in the base", results.baseOnly),
      lone("benchmarks only in the head", results.headOnly),
      ComparisonOutline.Section(
        title: "benchmarks not comparable", verdict: nil, count: results.unlike.count,
        header: ["benchmark", "why"],
        rows: results.unlike.map {
          [ResultWords.name($0.head.key), ComparisonWords.reason($0.objection)]
        }),
    ]
  }

  private static func section(
    _ title: String, _ verdict: Verdict?, _ changes: [ResultChange]
  ) -> ComparisonOutline.Section {
    ComparisonOutline.Section(
      title: title, verdict: verdict?.isDifference ?? false ? verdict : nil, count: changes.count,
      header: ["benchmark", "base", "head", "change", "interval"],
      rows: changes.map { change in
        let figures = ResultWords.figures(change)
        return [
          ResultWords.name(change.head.key), figures.base, figures.head,
          ResultWords.difference(change),
          change.judgement?.corrected.map(ComparisonWords.interval) ?? "",
        ]
      })
  }

  private static func lone(
    _ title: String, _ lone: [ResultComparison.Lone]
  ) -> ComparisonOutline.Section {
    ComparisonOutline.Section(
      title: title, verdict: nil, count: lone.count, header: ["benchmark", "why"],
      rows: lone.map { [ResultWords.name($0.result.key), ResultWords.reason($0)] })
  }
}

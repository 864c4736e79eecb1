import TareModel

/// A series of figures over runs, and the steps that are found in it when only some of its points
/// are there.
struct SteppedSeries {
  /// The run of each point, from the oldest, as a place among all runs.
  let runs: [Int]
  private let steps: @Sendable ([Int]) -> Set<Step>

  /// A change of level.
  struct Step: Hashable {
    /// The first point after it, as a position among all points.
    var position: Int
    var isWorse: Bool
  }

  /// - Parameter place: of a run of the history among all runs.
  init(_ series: History.Series, place: (Int) -> Int) {
    runs = series.points.map { place($0.moment) }
    let positions = Dictionary(
      series.points.enumerated().map { ($1.moment, $0) }, uniquingKeysWith: { $1 })
    steps = { kept in
      var part = series
      part.points = kept.map { series.points[$0] }
      return Set(
        CellHistory(part).changes.compactMap { change in
          positions[change.moment].map { Step(position: $0, isWorse: change.isWorse) }
        })
    }
  }

  /// - Parameter place: of a run among all runs, by its id.
  init(_ series: ResultSeries, place: (String) -> Int?) {
    runs = series.points.compactMap { place($0.moment.run) }
    let positions = Dictionary(
      series.points.enumerated().map { ($1.moment.run, $0) }, uniquingKeysWith: { $1 })
    steps = { kept in
      var part = series
      part.points = kept.map { series.points[$0] }
      return Set(
        part.steps.compactMap { step in
          positions[step.moment.run].map { Step(position: $0, isWorse: step.isWorse) }
        })
    }
  }

  /// The steps that are found when the runs stay for which that is said.
  func steps(keeping isKept: (Int) -> Bool) -> Set<Step> {
    steps(runs.indices.filter { isKept(runs[$0]) })
  }

  /// The runs on both sides of a step, so many of each.
  func runs(around step: Step, _ count: Int) -> ArraySlice<Int> {
    runs[max(0, step.position - count)..<min(runs.count, step.position + count)]
  }
}

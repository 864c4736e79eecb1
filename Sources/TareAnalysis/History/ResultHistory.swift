package import TareModel

/// What became of the results of other tools from run to run; runs are taken in one by one, the
/// newest first.
package struct ResultHistory: Sendable {
  /// An imported run.
  package struct Moment: Sendable, Equatable {
    package var run: String
    package var label: String?
    /// UTC.
    package var started: String
    package var commit: String?
  }

  /// Where results come from: histories of two machines are two.
  package struct Place: Sendable, Hashable {
    package var tool: String
    package var environment: String?

    package init(tool: String, environment: String?) {
      self.tool = tool
      self.environment = environment
    }
  }

  private struct Identity: Hashable {
    var place: Place
    var key: BenchmarkResult.Key
    var unit: String
  }

  private var order: [Identity] = []
  private var series: [Identity: ResultSeries] = [:]

  package init() {}

  package var isEmpty: Bool { order.isEmpty }

  /// Takes in the next older run.
  package mutating func add(_ run: RunOutline) {
    guard let source = run.header.source else { return }
    let place = Place(tool: source.tool, environment: source.environment)
    let moment = Moment(
      run: run.header.id, label: run.header.label, started: run.header.started,
      commit: source.commit)
    for result in run.imported {
      let identity = Identity(place: place, key: result.key, unit: result.unit)
      if series[identity] == nil {
        order.append(identity)
        series[identity] = ResultSeries(place: place, newest: result, points: [])
      }
      guard let figures = result.figures else { continue }
      series[identity]?.points.insert(.init(moment: moment, figures: figures), at: 0)
    }
  }

  /// One for each benchmark, set of parameters and measure, in the order of the newest runs.
  package var all: [ResultSeries] { order.compactMap { series[$0] } }

  /// Where results come from, in the order of the newest runs.
  package var places: [Place] { order.map(\.place).unique }
}

/// The figures of one result over runs.
package struct ResultSeries: Sendable, Equatable {
  package var place: ResultHistory.Place
  /// As the newest run has it, without samples.
  package var newest: BenchmarkResult
  /// From the oldest to the newest run that has a figure.
  package var points: [Point]

  package init(
    place: ResultHistory.Place, newest: BenchmarkResult, points: [Point] = []
  ) {
    self.place = place
    self.newest = newest
    self.points = points
  }

  package struct Point: Sendable, Equatable {
    package var moment: ResultHistory.Moment
    package var figures: BenchmarkResult.Figures
  }

  /// There are runs enough for a step to show.
  package var isLongEnough: Bool { points.count >= ChangePoints.fewest }

  /// The stretches of one level each, as positions in `points`.
  package var levels: [ChangePoints.Level] {
    ChangePoints(points.map(\.figures.value), threshold: CellHistory.threshold).levels
  }

  /// A step to another level.
  package struct Step: Sendable, Equatable {
    package var result: BenchmarkResult
    package var moment: ResultHistory.Moment
    package var before: Double
    package var after: Double

    package var ratio: Double { after / before }
    package var isWorse: Bool { (after > before) != result.isHigherBetter }
    /// As a comparison would call it.
    package var verdict: Verdict {
      result.isOfTime ? isWorse ? .slower : .faster : isWorse ? .heavier : .lighter
    }
  }

  /// From the oldest.
  package var steps: [Step] {
    let levels = levels
    return zip(levels, levels.dropFirst()).map { old, new in
      Step(
        result: newest, moment: points[new.range.lowerBound].moment, before: old.value,
        after: new.value)
    }
  }
}

extension FindingOutcome {
  /// What several processes found out by asking the same: the first that could not answer speaks
  /// for all; else see `Observed.init(repeated:)`.
  package init(repeated outcomes: [FindingOutcome]) {
    precondition(!outcomes.isEmpty, "no process was asked")
    let observed = outcomes.compactMap { if case .observed(let found) = $0 { found } else { nil } }
    self =
      outcomes.first { !$0.isObserved }
      ?? .observed(observed.count == 1 ? observed[0] : Observed(repeated: observed))
  }
}

extension Observed {
  /// Series of several processes: the median of each point, and for times two more series with the
  /// least and the most. Counts that not all processes came to are left out. All else is as the
  /// first saw it.
  package init(repeated found: [Observed]) {
    precondition(!found.isEmpty, "nothing was observed")
    self = found[0]
    series = found[0].series.flatMap { line -> [ObservedSeries] in
      let all = found.map { $0.series.first { $0.name == line.name }?.points ?? [] }
      func points(_ choose: ([Int]) -> Int) -> [ObservedSeries.Point] {
        line.points.compactMap { point in
          let values = all.compactMap { $0.first { $0.x == point.x }?.y }.sorted()
          guard values.count == found.count else { return nil }
          return .init(x: point.x, y: choose(values))
        }
      }
      var middle = line
      middle.points = points { $0[$0.count / 2] }
      guard line.unit == .nanoseconds else { return [middle] }
      return [middle]
        + [(ObservedSeries.least, 0), (ObservedSeries.most, found.count - 1)].map {
          ObservedSeries(
            name: "\(line.name), \($0)", unit: line.unit, counts: line.counts,
            points: points { [place = $1] in $0[place] }, role: $0, subject: line.subject)
        }
    }
  }

  /// The least and the most of several processes that belong to a series of medians; nil where one
  /// process was asked.
  package func spread(of line: ObservedSeries) -> (least: ObservedSeries, most: ObservedSeries)? {
    func end(_ role: String) -> ObservedSeries? {
      series.first { $0.role == role && $0.subject == line.subject && $0.unit == line.unit }
    }
    guard let least = end(ObservedSeries.least), let most = end(ObservedSeries.most) else {
      return nil
    }
    return (least, most)
  }
}

extension ObservedSeries {
  /// The role of a series with the least of several processes.
  package static let least = "least"
  /// The role of a series with the most of several processes.
  package static let most = "most"

  /// It stands beside another series. Runs of unreleased programs have medians called typical.
  package var isSpread: Bool { [Self.least, Self.most, "typical"].contains(role) }
}

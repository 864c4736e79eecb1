package import TareModel

/// A series of bytes that has other numbers on a later version.
package struct SeriesChange: Sendable, Equatable {
  package var experiment: Experiment
  package var series: String
  package var counts: String
  package var cause: String?
  /// Where the two lie furthest apart, with the bytes of both.
  package var x: Int
  package var before: Int
  package var after: Int
  /// The first and the last place with other numbers.
  package var first: Int
  package var last: Int
}

extension SeriesChange {
  /// Of places that both have; times and what a process grew by are never the same.
  static func all(
    of experiment: Experiment, _ index: FindingIndex, _ before: Runtime, _ after: Runtime
  ) -> [SeriesChange] {
    guard let old = index.observed(before, experiment.name),
      let new = index.observed(after, experiment.name)
    else { return [] }
    return new.series.filter { $0.unit == .bytes && $0.role == nil }.compactMap { line in
      guard let known = old.series.first(where: { $0.name == line.name }) else { return nil }
      let cause = experiment.cause(of: line.name, between: before, and: after)
      return SeriesChange(experiment, known, line, cause: cause)
    }
  }

  /// Nil where no place has another number.
  private init?(
    _ experiment: Experiment, _ old: ObservedSeries, _ new: ObservedSeries, cause: String?
  ) {
    // Where nothing changes a series has no point, so places of the one are looked up in the other.
    let (known, found) = (old.points.sorted { $0.x < $1.x }, new.points.sorted { $0.x < $1.x })
    let apart = (found + known).map(\.x).unique.compactMap {
      x -> (x: Int, before: Int, after: Int)? in
      guard let before = GrowthSteps.size(known, at: x), let after = GrowthSteps.size(found, at: x),
        before != after
      else { return nil }
      return (x, before, after)
    }
    guard let widest = apart.max(by: { abs($0.after - $0.before) < abs($1.after - $1.before) }),
      let first = apart.map(\.x).min(), let last = apart.map(\.x).max()
    else { return nil }
    self.init(
      experiment: experiment, series: new.name, counts: new.counts, cause: cause, x: widest.x,
      before: widest.before, after: widest.after, first: first, last: last)
  }
}

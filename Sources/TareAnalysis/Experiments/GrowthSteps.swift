package import TareModel

/// How something grows with its number of items, by runtime: one group for each distinct behaviour.
package struct GrowthSteps: Sendable, Equatable {
  /// In the order of their oldest runtime.
  package var groups: [Group]
  /// What there is more and more of, such as `items`.
  package var counts: String
  /// The runtimes that were asked, from the oldest to the newest.
  package var runtimes: [Runtime]

  /// Runtimes with the same steps.
  package struct Group: Sendable, Equatable {
    /// Where a new size begins, the first size included.
    package var points: [ObservedSeries.Point]
    /// From the oldest to the newest.
    package var runtimes: [Runtime]
  }

  /// The runtimes come from the oldest to the newest; points that change nothing are left out.
  package init(_ series: [(runtime: Runtime, series: ObservedSeries)]) {
    var groups: [Group] = []
    for (runtime, series) in series where !series.points.isEmpty {
      let points = Self.steps(series.points)
      if let known = groups.firstIndex(where: { $0.points == points }) {
        groups[known].runtimes.append(runtime)
      } else {
        groups.append(Group(points: points, runtimes: [runtime]))
      }
    }
    self.groups = groups
    counts = series.first?.series.counts ?? ObservedSeries.items
    runtimes = series.map(\.runtime)
  }

  package init(_ name: String, of experiment: String, _ index: FindingIndex) {
    self.init(
      index.runtimes.compactMap { runtime in
        index.observed(runtime, experiment)?.series.first { $0.name == name }
          .map { (runtime, $0) }
      })
  }

  /// The runtimes at which the behaviour is another than on the runtime before.
  package var changes: [Runtime] {
    zip(runtimes, runtimes.dropFirst()).filter { group($0) != group($1) }.map(\.1)
  }

  /// The size at a number of items.
  package static func size(_ points: [ObservedSeries.Point], at count: Int) -> Int? {
    points.last { $0.x <= count }?.y
  }

  private func group(_ runtime: Runtime) -> Int? {
    groups.firstIndex { $0.runtimes.contains(runtime) }
  }

  private static func steps(_ points: [ObservedSeries.Point]) -> [ObservedSeries.Point] {
    points.sorted { $0.x < $1.x }.reduce(into: []) { steps, point in
      if steps.last?.y != point.y { steps.append(point) }
    }
  }
}

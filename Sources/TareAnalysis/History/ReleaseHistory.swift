package import TareModel

/// What became of figures from release to release of a package that users put in a pin's place.
///
/// Runs are taken in one by one, the newest first; of one release the newest run speaks.
package struct ReleaseHistory: Sendable {
  /// Where releases of a package were measured.
  package struct Place: Sendable, Hashable {
    package var package: String
    package var dataset: String
    /// The id of the runtime without its packages.
    package var runtime: String
  }

  /// What one release came to.
  private struct Release {
    var package: OwnPackage
    var run: String
    var figures: [CellKey: CellFigure] = [:]
    /// In the order of the run.
    var keys: [CellKey] = []
    var metrics: [MetricDescriptor]
  }

  private var order: [Place] = []
  private var releases: [Place: [Release]] = [:]

  package init() {}

  /// Takes in the next older run.
  package mutating func add(_ run: RunOutline) {
    for runtime in run.header.runtimes where !runtime.own.isEmpty {
      let figures = Dictionary(grouping: run.figures.filter { $0.key.runtime == runtime.id }) {
        $0.key.dataset
      }
      for package in runtime.own {
        for (dataset, figures) in figures {
          let place = Place(
            package: package.name, dataset: dataset, runtime: runtime.plainID)
          let isKnown = releases[place]?.contains { $0.package.label == package.label } ?? false
          guard !isKnown else { continue }
          var release = Release(
            package: package, run: run.header.id, metrics: run.header.catalog.metrics)
          for cell in figures {
            var key = cell.key
            key.runtime = runtime.plainID
            release.figures[key] = cell.figure
            release.keys.append(key)
          }
          if releases[place] == nil { order.append(place) }
          releases[place, default: []].append(release)
        }
      }
    }
  }

  /// The places where two releases at least were measured, by package, runtime and dataset.
  package var places: [Place] {
    order.filter { (releases[$0]?.count ?? 0) > 1 }
      .sorted {
        ($0.package, $0.runtime, $0.dataset) < ($1.package, $1.runtime, $1.dataset)
      }
  }

  /// The figures of a place that its oldest and its newest release have, the largest change first.
  package func series(_ place: Place) -> [ReleaseSeries] {
    let releases = (releases[place] ?? []).sorted {
      Runtime.areInOrder([$0.package], [$1.package]) ?? false
    }
    guard let newest = releases.last else { return [] }
    return newest.keys.compactMap { key in
      let points = releases.compactMap { release in
        release.figures[key].map {
          ReleaseSeries.Point(
            release: release.package.label, run: release.run, figure: $0)
        }
      }
      guard points.count > 1, let quantity = points.last?.figure.quantity,
        points.allSatisfy({ $0.figure.quantity == quantity })
      else { return nil }
      return ReleaseSeries(key: key, metric: newest.metrics[key.measure], points: points)
    }.enumerated().sorted { first, second in
      (first.element.size, second.offset) > (second.element.size, first.offset)
    }.map(\.element)
  }
}

/// A figure by the releases of a package.
package struct ReleaseSeries: Sendable, Equatable {
  package var key: CellKey
  /// Nil for a benchmark.
  package var metric: MetricDescriptor?
  /// From the oldest release to the newest, two at least.
  package var points: [Point]

  package struct Point: Sendable, Equatable {
    package var release: String
    /// The id of the run.
    package var run: String
    package var figure: CellFigure
  }

  package var unit: String { metric?.unit ?? MetricDescriptor.bytes }
  package var quantity: CellFigure.Quantity { points[0].figure.quantity }
  private var ends: (CellFigure, CellFigure) { (points[0].figure, points[points.count - 1].figure) }

  /// From the oldest release to the newest.
  package var change: CellHistory.Change {
    CellHistory.Change(
      key: key, quantity: quantity, unit: unit, moment: 0, before: ends.0.value,
      after: ends.1.value)
  }

  /// An exact figure is another; an estimate moved by more than its processes differ, and by more
  /// than a step of times.
  package var isMoved: Bool {
    if metric?.isExact ?? false { return ends.0.value != ends.1.value }
    let areApart = ends.0.high < ends.1.low || ends.1.high < ends.0.low
    return areApart && size > CellHistory.threshold
  }

  /// How far the factor between the ends is from 1.
  fileprivate var size: Double {
    let ratio = change.ratio
    return ratio > 0 && ratio.isFinite ? max(ratio, 1 / ratio) - 1 : 0
  }
}

package import TareModel

/// What became of every cell from run to run; runs are taken in one by one and not kept.
package struct History: Sendable {
  /// A run as a place on the axis of time.
  package struct Moment: Sendable, Equatable {
    package var run: String
    package var label: String?
    /// UTC.
    package var started: String
  }

  /// What must be the same for figures of two runs to belong to one series.
  private struct Identity: Hashable {
    var key: CellKey
    var quantity: CellFigure.Quantity
    /// The dataset's bytes, and the machine where seconds depend on it.
    var circumstances: String
  }

  /// The newest first, as they are taken in.
  private var taken: [Moment] = []
  private var places: [Identity: Int] = [:]
  private var identities: [Identity] = []
  private var points: [[CellHistory.Point]] = []

  package init() {}

  /// Takes in the next older run.
  package mutating func add(_ run: RunOutline) {
    let moment = taken.count
    taken.append(
      Moment(run: run.header.id, label: run.header.label, started: run.header.started))
    let datasets = Dictionary(
      run.header.datasets.map { ($0.name, $0.sha256) }, uniquingKeysWith: { $1 })
    let machine = run.header.host.machine
    for cell in run.figures {
      let figure = cell.figure
      let dataset = datasets[cell.key.dataset] ?? ""
      let identity = Identity(
        key: cell.key, quantity: figure.quantity,
        circumstances: figure.quantity == .seconds ? dataset + machine : dataset)
      let point = CellHistory.Point(
        moment: moment, value: figure.value, low: figure.low, high: figure.high)
      if let place = places[identity] {
        points[place].append(point)
      } else {
        places[identity] = points.count
        identities.append(identity)
        points.append([point])
      }
    }
  }

  /// The runs from the oldest to the newest.
  package var moments: [Moment] { taken.reversed() }

  /// One series for each cell, in the order of the newest runs' cells: of several with other data or
  /// on other machines the one that goes on longest into the present.
  ///
  /// The figures of hundreds of runs are handed on and not kept beside their copies.
  package mutating func takeCells() -> [CellHistory] {
    let last = taken.count - 1
    var known: Set<CellKey> = []
    return identities.indices.compactMap { index in
      var series: [CellHistory.Point] = []
      swap(&series, &points[index])
      guard known.insert(identities[index].key).inserted else { return nil }
      series.reverse()
      for place in series.indices { series[place].moment = last - series[place].moment }
      return CellHistory(
        key: identities[index].key, quantity: identities[index].quantity, points: series)
    }
  }
}

extension Run.Host {
  /// The facts that seconds depend on.
  fileprivate var machine: String {
    facts.filter { ["cpu", "cores", "system"].contains($0.name.lowercased()) }.map(\.value)
      .joined(separator: "\n")
  }
}

package import TareModel

/// What became of every cell from run to run; runs are taken in one by one and not kept.
package struct History: Sendable {
  /// A run as a place on the axis of time.
  package struct Moment: Sendable, Equatable {
    package var run: String
    package var label: String?
    /// UTC.
    package var started: String
    /// What was chosen to be measured.
    package var selection: Selection
  }

  /// The figures of one cell, from the oldest to the newest.
  package struct Series: Sendable, Equatable {
    package var key: CellKey
    package var quantity: CellFigure.Quantity
    package var points: [CellHistory.Point]
    /// What the newest run says of its metric; nil for a benchmark.
    package var metric: MetricDescriptor?
  }

  /// What must be the same for figures of two runs to belong to one series.
  private struct Identity: Hashable {
    var key: CellKey
    var quantity: CellFigure.Quantity
    /// The number of the dataset's bytes; where seconds depend on it of the machine too, where
    /// instructions do of the processor and what counted them.
    var circumstances: Int
  }

  /// The newest first, as they are taken in.
  private var taken: [Moment] = []
  private var places: [Identity: Int] = [:]
  private var identities: [Identity] = []
  private var points: [[CellHistory.Point]] = []
  /// Numbers are compared for each figure, where texts would be read.
  private var circumstances: [String: Int] = [:]
  private var metrics: [MetricDescriptor] = []
  /// Where the figures of the run that was taken in last went, in its order.
  private var newest: [Int] = []

  private static let step = 64

  package init() {}

  /// Takes in the next older run.
  package mutating func add(_ run: RunOutline) {
    let moment = taken.count
    taken.append(
      Moment(
        run: run.header.id, label: run.header.label, started: run.header.started,
        selection: run.header.request.selection))
    metrics += run.header.catalog.metrics.filter { metrics[$0.measure] == nil }
    let circumstances = Circumstances(run.header) { self.number(of: $0) }
    var row: [Int] = []
    row.reserveCapacity(run.figures.count)
    for (position, cell) in run.figures.enumerated() {
      let figure = cell.figure
      let identity = Identity(
        key: cell.key, quantity: figure.quantity,
        circumstances: circumstances.of(cell.key, figure.quantity))
      let place = place(of: identity, at: position)
      // By a fixed step: doubling would leave as much room again unused.
      if points[place].count % Self.step == 0 {
        points[place].reserveCapacity(points[place].count + Self.step)
      }
      points[place].append(
        CellHistory.Point(
          moment: moment, value: figure.value, low: figure.low, high: figure.high))
      row.append(place)
    }
    newest = row
  }

  /// Most runs have the cells of the one before in the same order: then nothing is looked up.
  private mutating func place(of identity: Identity, at position: Int) -> Int {
    if position < newest.count, identities[newest[position]] == identity { return newest[position] }
    if let place = places[identity] { return place }
    places[identity] = points.count
    identities.append(identity)
    points.append([])
    return points.count - 1
  }

  /// The same number for the same text.
  private mutating func number(of text: String) -> Int {
    if let number = circumstances[text] { return number }
    circumstances[text] = circumstances.count
    return circumstances.count - 1
  }

  /// What series depend on, put together once for each dataset of a run.
  private struct Circumstances {
    private let data: [String: Int]
    private let timed: [String: Int]
    /// By runtime, then by dataset.
    private let counted: [String: [String: Int]]
    /// Where parts of the run were measured on machines that are not alike.
    private var apart: [WorkUnit: Int] = [:]

    init(_ header: Run.Header, number: (String) -> Int) {
      let bytes = Dictionary(header.datasets.map { ($0.name, $0.sha256) }, uniquingKeysWith: { $1 })
      let machine = header.host.machine
      data = bytes.mapValues(number)
      timed = bytes.mapValues { number($0 + machine) }
      counted = Dictionary(
        header.runtimes.filter { !$0.counting.isEmpty }.map { runtime in
          let facts = runtime.counting + header.host.facts.filter { $0.name == "CPU" }
          let conditions = facts.map { "\($0.name)=\($0.value)\n" }.joined()
          return (runtime.id, bytes.mapValues { number($0 + conditions) })
        }, uniquingKeysWith: { $1 })
      guard header.hasUnlikeHosts, let shards = header.shards else { return }
      let hosts = Dictionary(
        shards.parts.map { ($0.index, $0.host.machine) }, uniquingKeysWith: { $1 })
      for job in shards.jobs {
        guard case .cells(_, let dataset) = job.work, let bytes = bytes[dataset] else { continue }
        apart[job.work] = number(bytes + (hosts[job.shard] ?? ""))
      }
    }

    /// Nothing is known of a dataset that the run does not name.
    func of(_ key: CellKey, _ quantity: CellFigure.Quantity) -> Int {
      switch quantity {
      case .seconds: (apart.isEmpty ? nil : apart[key.unit]) ?? timed[key.dataset] ?? -1
      case .instructions: counted[key.runtime]?[key.dataset] ?? data[key.dataset] ?? -1
      case .recordBytes, .totalBytes, .ratio: data[key.dataset] ?? -1
      }
    }
  }

  /// The runs from the oldest to the newest.
  package var moments: [Moment] { taken.reversed() }

  /// One series for each cell, in the order of the newest runs' cells: of several with other data
  /// or on other machines the one that goes on longest into the present.
  ///
  /// The figures of hundreds of runs are handed on and not kept beside their copies.
  package mutating func takeSeries() -> [Series] {
    let last = taken.count - 1
    var known: Set<CellKey> = []
    return identities.indices.compactMap { index in
      var series: [CellHistory.Point] = []
      swap(&series, &points[index])
      guard known.insert(identities[index].key).inserted else { return nil }
      series.reverse()
      for place in series.indices { series[place].moment = last - series[place].moment }
      let key = identities[index].key
      return Series(
        key: key, quantity: identities[index].quantity, points: series,
        metric: metrics[key.measure])
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

import TareAnalysis
import TareFormats
import TareModel

/// The history of all cells as pages tell it: by what is held where, and by what changed lately.
struct HistoryView {
  /// From the oldest to the newest.
  let moments: [History.Moment]
  /// What the runs are called in charts, which name them hundreds of times.
  let names: [String]
  /// What a row of figures says of its run, as CSV: each page of series has one for every point.
  let rows: [[UInt8]]
  /// One for each page of series, in the order of the newest run.
  let places: [Place]
  /// The newest first, and of one run the largest first.
  let changes: [CellHistory.Change]
  /// What the newest runs show and later ones have not confirmed yet: what got worse first.
  let suspicions: [CellHistory.Change]
  /// What got worse before the newest run and is so still, the largest first.
  let standing: [CellHistory.Change]
  /// The cells that changed or may have, the largest change first.
  let moved: [CellHistory]

  /// A representation of a dataset on a runtime, with the series of its cells.
  struct Place {
    var runtime: String
    var dataset: String
    var representation: String
    var cells: [CellHistory]

    var path: SitePath {
      .history(dataset: dataset, runtime: runtime, representation: representation)
    }
  }

  /// Takes the figures out of a history.
  init(taking history: inout History) throws(SiteError) {
    moments = history.moments
    names = moments.map(\.name)
    rows = moments.map { Array((CSV.row([$0.run, $0.label ?? "", $0.started]) + ",").utf8) }
    // One point is no history.
    let cells = try Parallel.map(history.takeSeries().filter { $0.points.count > 1 }) {
      series throws(SiteError) in CellHistory(series)
    }
    var order: [String] = []
    var places: [String: Place] = [:]
    for cell in cells {
      let key = cell.key
      let name = [key.dataset, key.runtime, key.representation].joined(separator: "\u{0}")
      if places[name] == nil { order.append(name) }
      places[
        name,
        default: Place(
          runtime: key.runtime, dataset: key.dataset, representation: key.representation,
          cells: [])
      ].cells.append(cell)
    }
    self.places = order.compactMap { places[$0] }
    changes = cells.flatMap(\.changes).sorted { first, second in
      if first.moment != second.moment { return first.moment > second.moment }
      return first.size > second.size
    }
    let current = Self.current(cells, moments)
    // What got worse comes first.
    suspicions = current.compactMap(\.suspicion).sorted {
      ($0.isWorse ? 0 : 1, -$0.size) < ($1.isWorse ? 0 : 1, -$1.size)
    }
    let newest = moments.count - 1
    standing = current.compactMap(\.changes.last).filter { $0.isWorse && $0.moment < newest }
      .sorted { $0.size > $1.size }
    moved = cells.compactMap { cell in
      (cell.suspicion ?? cell.changes.last).map { (cell, $0.size) }
    }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  /// Those that the newest run of their dataset and runtime has: of what is no longer measured
  /// nothing is news, and nothing still stands. A run of which less was asked says nothing of the
  /// cells that it was not asked for.
  private static func current(
    _ cells: [CellHistory], _ moments: [History.Moment]
  ) -> [CellHistory] {
    struct Place: Hashable {
      var dataset, runtime: String
      var selection: Selection
    }
    func place(_ cell: CellHistory) -> Place? {
      cell.points.last.map {
        Place(
          dataset: cell.key.dataset, runtime: cell.key.runtime,
          selection: moments[$0.moment].selection)
      }
    }
    let newest = Dictionary(
      cells.map { (place($0), $0.points.last?.moment ?? 0) }, uniquingKeysWith: max)
    return cells.filter { $0.points.last?.moment == newest[place($0)] }
  }

  /// The changes that one run brought, the largest first.
  func changes(of moment: Int) -> [CellHistory.Change] { changes.filter { $0.moment == moment } }
}

extension CellHistory.Change {
  /// How far the factor is from 1, whichever way.
  fileprivate var size: Double { max(ratio, 1 / ratio) }

  /// The page on which the series is drawn.
  var path: SitePath {
    .history(dataset: key.dataset, runtime: key.runtime, representation: key.representation)
  }
}

extension SitePath {
  static let history = SitePath("history.html")

  static func history(dataset: String, runtime: String, representation: String) -> SitePath {
    SitePath("history/\(Slug(dataset))/\(Slug(runtime))/\(Slug(representation)).html")
  }
}

/// What measuring is expected to take, so that shards end at about the same time.
///
/// Nothing here may differ from machine to machine, or they would make different plans: not what a
/// clock says, nor whether a metric works there.
package struct WorkCosts: Sendable, Equatable {
  /// Megabytes of each dataset, by its name.
  private let megabytes: [String: Double]
  private let timing: Timing
  /// Seconds that an earlier run spent on the times of a unit.
  private let known: [WorkUnit: Double]

  /// - Parameter earlier: processes of an earlier run; where they timed a unit, it is taken to cost
  ///   as much again.
  package init(datasets: [Dataset], timing: Timing, earlier: [TimedProcess] = []) {
    megabytes = Dictionary(
      datasets.map { ($0.name, Double($0.bytes) / 1e6) }, uniquingKeysWith: { first, _ in first })
    self.timing = timing
    var known: [WorkUnit: Double] = [:]
    for process in earlier {
      known[.cells(runtime: process.runtime, dataset: process.dataset), default: 0] +=
        process.seconds
    }
    self.known = known
  }

  /// By unit; what cannot be had at all, such as a representation without its package, costs
  /// nothing.
  package func seconds(of matrix: Matrix) -> [WorkUnit: Double] {
    var seconds: [WorkUnit: Double] = [:]
    for (place, cells) in Dictionary(grouping: matrix.cells, by: { Place($0.key) }) {
      let unit = WorkUnit.cells(runtime: place.runtime, dataset: place.dataset)
      guard cells.contains(where: { $0.unavailable == nil }) else { continue }
      let timed = cells.count(where: \.key.measure.isBenchmark)
      let mine =
        weighing(cells.count - timed, of: place)
        + (known[unit] == nil ? timing(timed, of: place) : 0)
      // Sums of millisecond steps do not depend on the order in which places come.
      seconds[unit, default: 0] += Self.stepped(mine)
    }
    for unit in seconds.keys { seconds[unit]? += Self.stepped(known[unit] ?? 0) }
    for planned in matrix.experiments where planned.trial.unavailable == nil {
      seconds[planned.unit, default: 0] += Self.seconds(of: planned.trial)
    }
    return seconds
  }

  private struct Place: Hashable {
    var runtime: String
    var dataset: String
    var loader: String
    var representation: String

    init(_ key: CellKey) {
      (runtime, dataset) = (key.runtime, key.dataset)
      (loader, representation) = (key.loader, key.representation)
    }
  }

  // Seconds measured on two shared cores at 2.6 GHz; only what they are to each other matters.
  private static let start = 0.35
  private static let weighing = 1.2
  private static let loading = 0.1
  private static let running = 0.004

  private func weighing(_ cells: Int, of place: Place) -> Double {
    cells == 0 ? 0 : Self.start + Double(cells) * Self.weighing * size(of: place)
  }

  /// Each process times the reference beside the cell.
  private func timing(_ cells: Int, of place: Place) -> Double {
    guard cells > 0 else { return 0 }
    let block = max(timing.block, Self.running * size(of: place))
    let blocks = Double(timing.samples + timing.warmups)
    let cell = min(2 * blocks * block, 2 * timing.longest)
    let process = Self.start + Self.loading * size(of: place) + Double(cells) * cell
    return Double(timing.processes) * process
  }

  private func size(of place: Place) -> Double { megabytes[place.dataset] ?? 1 }

  private static func seconds(of trial: Capabilities.Trial) -> Double {
    let each =
      switch trial.process {
      case .shared: 0.5
      case .own: 2.0
      case .timed: 8.0
      }
    return each * Double(trial.processes)
  }

  private static func stepped(_ seconds: Double) -> Double { (seconds * 1024).rounded() / 1024 }
}

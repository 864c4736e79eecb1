/// How the work of a run is shared out among machines that do not talk to each other: each makes
/// the same plan, and takes its own part.
///
/// The longest unit goes first, always to the shard with the least to do so far (longest processing
/// time first; Graham, 1969): the fullest shard then has at most a third more than it must.
package struct ShardPlan: Sendable, Equatable {
  /// In the order of the matrix: cells first, then experiments.
  package let units: [Unit]
  package let count: Int

  package struct Unit: Sendable, Equatable {
    package var work: WorkUnit
    /// Cells or experiments.
    package var cells: Int
    /// What measuring it is expected to take.
    package var seconds: Double
    /// The shard that measures it, from 1.
    package var shard: Int
  }

  package init(_ matrix: Matrix, costs: WorkCosts, count: Int) {
    var order: [WorkUnit] = []
    var sizes: [WorkUnit: Int] = [:]
    for work in matrix.cells.map(\.key.unit) + matrix.experiments.map(\.unit) {
      if sizes[work] == nil { order.append(work) }
      sizes[work, default: 0] += 1
    }
    let seconds = costs.seconds(of: matrix)
    var units = order.map {
      Unit(work: $0, cells: sizes[$0] ?? 0, seconds: seconds[$0] ?? 0, shard: 0)
    }
    var loads = [Double](repeating: 0, count: count)
    let longestFirst = units.indices.sorted {
      (units[$1].seconds, $0) < (units[$0].seconds, $1)
    }
    for place in longestFirst {
      let least = loads.indices.min { (loads[$0], $0) < (loads[$1], $1) } ?? 0
      units[place].shard = least + 1
      loads[least] += units[place].seconds
    }
    self.units = units
    self.count = count
  }

  /// The part of the matrix that a shard measures, in its order; it may be empty.
  package func part(_ index: Int, of matrix: Matrix) -> Matrix {
    let mine = Set(units.filter { $0.shard == index }.map(\.work))
    var part = matrix
    part.cells = matrix.cells.filter { mine.contains($0.key.unit) }
    part.experiments = matrix.experiments.filter { mine.contains($0.unit) }
    return part
  }

  /// What a shard is expected to take.
  package func seconds(of index: Int) -> Double {
    units.filter { $0.shard == index }.reduce(0) { $0 + $1.seconds }
  }

  /// As a run file keeps it.
  package var jobs: [Shards.Job] {
    units.map { Shards.Job(shard: $0.shard, work: $0.work, cells: $0.cells) }
  }
}

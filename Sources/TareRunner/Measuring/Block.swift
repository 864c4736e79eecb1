import ProbeProtocol
import TareModel

/// The cells that one process measures: they share all but access and measure.
struct Block: Sendable, Equatable {
  struct Place: Sendable, Hashable {
    var runtime: String
    var dataset: String
    var loader: String
    var representation: String
    /// That of a plug-in, which is timed in processes of its own; nil for all others.
    var benchmark: String? = nil
  }

  var place: Place
  var mode: ProbeRequest.ProcessKind
  /// Among the processes that measure the same time cells, from 1.
  var process: Int
  var seed: UInt32
  var keys: [CellKey]

  /// The block in one line of progress.
  var title: String {
    [
      place.runtime, place.dataset, place.loader, place.representation, mode.rawValue,
      place.benchmark,
    ].compactMap(\.self).joined(separator: " ")
  }

  /// The blocks of a matrix that weigh: those with cells of the first look, then the others in
  /// seeded random order; `TimeRounds` has those that time.
  ///
  /// Memory is deterministic, so that no order changes it, and may be measured side by side, in one
  /// process for each place.
  static func memory(
    _ cells: [Matrix.Planned], seed: UInt64, first look: FirstLook? = nil
  ) -> [Block] {
    var order: [Place] = []
    var keys: [Place: [CellKey]] = [:]
    // Resident memory wants a process in which nothing has been measured yet.
    let usable = cells.filter {
      $0.unavailable == nil && $0.mode != nil && $0.mode != .counting
    }
    for cell in usable.filter({ $0.mode == .resident }) + usable.filter({ $0.mode != .resident }) {
      let place = Place(cell)
      if keys[place] == nil { order.append(place) }
      keys[place, default: []].append(cell.key)
    }
    var generator = SeededGenerator(seed: seed)
    let blocks = order.map { place in
      Block(
        place: place, mode: .heap, process: 1,
        seed: UInt32(truncatingIfNeeded: generator.next()), keys: keys[place] ?? [])
    }.shuffled(using: &generator)
    let first = (look?.keys ?? []).map(Place.init)
    return first.compactMap { place in blocks.first { $0.place == place } }
      + blocks.filter { !first.contains($0.place) }
  }
}

extension Block.Place {
  init(_ cell: Matrix.Planned) {
    self.init(cell.key)
    if cell.isApart { benchmark = cell.key.measure.name }
  }

  init(_ key: CellKey) {
    self.init(
      runtime: key.runtime, dataset: key.dataset, loader: key.loader,
      representation: key.representation)
  }
}

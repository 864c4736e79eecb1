import ProbeProtocol
import TareModel

/// The cells that one process measures: they share all but access and measure.
struct Block: Sendable, Equatable {
  struct Place: Sendable, Hashable {
    var runtime: String
    var dataset: String
    var loader: String
    var representation: String
  }

  var place: Place
  var mode: ProbeRequest.Mode
  /// Among the processes that measure the same time cells, from 1.
  var process: Int
  var seed: UInt32
  var keys: [CellKey]

  /// The block in one line of progress.
  var title: String {
    "\(place.runtime) \(place.dataset) \(place.loader) \(place.representation) \(mode.rawValue)"
  }

  /// The blocks of a matrix in seeded random order: those of memory, then those of time.
  ///
  /// Memory is deterministic and may be measured side by side; time wants the machine to itself.
  static func plan(
    _ cells: [Matrix.Planned], processes: Int, seed: UInt64
  ) -> (memory: [Block], time: [Block]) {
    var order: [Group] = []
    var keys: [Group: [CellKey]] = [:]
    // Resident memory wants a process in which nothing has been measured yet.
    let usable = cells.filter { $0.unavailable == nil }
    for cell in usable.filter({ $0.mode == .resident }) + usable.filter({ $0.mode != .resident }) {
      let group = Group(place: Place(cell.key), mode: mode(of: cell))
      if keys[group] == nil { order.append(group) }
      keys[group, default: []].append(cell.key)
    }
    var generator = SeededGenerator(seed: seed)
    var blocks = order.flatMap { group in
      (1...(group.mode == .time ? processes : 1)).map { process in
        Block(
          place: group.place, mode: group.mode, process: process,
          seed: UInt32(truncatingIfNeeded: generator.next()), keys: keys[group] ?? [])
      }
    }
    blocks.shuffle(using: &generator)
    return (blocks.filter { $0.mode != .time }, blocks.filter { $0.mode == .time })
  }

  private struct Group: Hashable {
    var place: Place
    var mode: ProbeRequest.Mode
  }

  private static func mode(of cell: Matrix.Planned) -> ProbeRequest.Mode {
    switch cell.mode {
    case .heap, .still, .resident: .heap
    case nil: .time
    }
  }
}

extension Block.Place {
  init(_ key: CellKey) {
    self.init(
      runtime: key.runtime, dataset: key.dataset, loader: key.loader,
      representation: key.representation)
  }
}

import TareModel

/// Whose times come first where a limit is too near for all: those of the newest runtime, and of
/// these the first dataset's, which get the processes of the preset whatever it takes.
///
/// One process tells nothing certain, so three for a third of the cells say more than one for each.
struct TimePriority: Sendable {
  /// Places of a runtime and a dataset, the first to be served first.
  private let groups: [[Block.Place]]
  /// Seconds of one process, once a round that measured any has ended.
  private(set) var cost: Double?
  /// The round that will tell: when it began, and how many processes it has.
  private var first: (begun: Double, processes: Int)?

  /// - Parameter order: places by runtime from the oldest to the newest, and by dataset as they
  ///   were given.
  init(_ order: [Block.Place]) {
    groups = order.map(\.runtime).unique.reversed().flatMap { runtime in
      order.map(\.dataset).unique.map { dataset in
        order.filter { $0.runtime == runtime && $0.dataset == dataset }
      }
    }
  }

  /// A round begins in which so many processes are really measured.
  mutating func begin(measuring processes: Int, elapsed: Double) {
    if first == nil, processes > 0 { first = (elapsed, processes) }
  }

  /// A round has ended.
  mutating func end(elapsed: Double) {
    cost = cost ?? first.map { (elapsed - $0.begun) / Double($0.processes) }
  }

  /// Those of the places that will have all their processes before the time is up, going by what
  /// the first round took; the first group that lacks any at least, and no other where nothing is
  /// known yet.
  ///
  /// - Parameters:
  ///   - lacking: how many processes each place lacks.
  ///   - left: seconds until the limit; nil where there is none.
  mutating func places(
    _ lacking: [Block.Place: Int], left: Double?, elapsed: Double
  ) -> Set<Block.Place> {
    var chosen: Set<Block.Place> = []
    var needed = 0.0
    for group in groups.map({ $0.filter { lacking[$0] != nil } }) where !group.isEmpty {
      needed += (cost ?? .infinity) * Double(group.reduce(0) { $0 + lacking[$1, default: 0] })
      guard chosen.isEmpty || left.map({ needed <= $0 }) ?? true else { break }
      chosen.formUnion(group)
    }
    begin(measuring: chosen.count, elapsed: elapsed)
    return chosen
  }

  /// Nothing but the first group is among them.
  func isFirst(_ places: Set<Block.Place>) -> Bool {
    !places.isEmpty && places.isSubset(of: groups.first ?? [])
  }
}

import TareModel

/// Whose times come first where a limit is too near for all: those of the newest runtime, and of these the
/// first dataset's, which get the processes of the preset whatever it takes.
///
/// One process tells nothing certain, so three for a third of the cells say more than one for each.
struct TimePriority: Sendable {
  /// Places of a runtime and a dataset, the first to be served first.
  private var groups: [[Block.Place]] = []
  private var begun = 0.0
  private var places = 0
  /// Seconds of one process in the first round, once that has ended.
  private var cost: Double?

  init() {}

  /// The first round begins.
  mutating func begin(_ order: [Block.Place], elapsed: Double) {
    // Runtimes stand from the oldest to the newest, datasets as they were given.
    groups = order.map(\.runtime).unique.reversed().flatMap { runtime in
      order.map(\.dataset).unique.map { dataset in
        order.filter { $0.runtime == runtime && $0.dataset == dataset }
      }
    }
    begun = elapsed
    places = order.count
  }

  /// Those of the places that will have all their processes before the time is up, going by what the
  /// first round took; the first group at least.
  ///
  /// - Parameters:
  ///   - lacking: how many processes each place lacks.
  ///   - left: seconds until the limit; nothing where there is none.
  mutating func places(
    _ lacking: [Block.Place: Int], left: Double?, elapsed: Double
  ) -> [Block.Place] {
    let cost = cost ?? (elapsed - begun) / Double(max(1, places))
    self.cost = cost
    var chosen: [Block.Place] = []
    var needed = 0.0
    for group in groups.map({ $0.filter { lacking[$0] != nil } }) where !group.isEmpty {
      needed += cost * Double(group.reduce(0) { $0 + lacking[$1, default: 0] })
      guard chosen.isEmpty || left.map({ needed <= $0 }) ?? true else { break }
      chosen += group
    }
    return chosen
  }

  /// Nothing but the first group is among them.
  func isFirst(_ places: [Block.Place]) -> Bool {
    !places.isEmpty && Set(places).isSubset(of: groups.first ?? [])
  }
}

import ProbeProtocol
import TareModel

/// Shares processes out among the time cells, round by round: each round gives a cell one at most.
///
/// Rounds, and random order within each, spread the processes of a cell over the whole run, so that
/// a machine that grows slower meanwhile touches all cells alike. The first rounds are those of the
/// preset; where a limit is too near for all of them, some places get theirs and the others one
/// (`TimePriority`), and where they took little time further rounds follow. What a budget leaves
/// goes where intervals are widest: a further round takes the wider half of the cells that are not
/// known well enough.
struct TimeRounds: Sendable {
  private let goal: Goal
  /// Processes of each cell when nothing stops early or goes on longer.
  private let processes: Int
  private let further: Timing.Further?
  /// Seconds of measuring before the first round.
  private var begun = 0.0
  private var order: [Block.Place] = []
  private var keys: [Block.Place: [CellKey]] = [:]
  private var placeOf: [CellKey: Block.Place] = [:]
  private var generator: SeededGenerator
  private var round = 0
  private var priority: TimePriority
  private var lacked: [Block.Place: Int] = [:]
  /// Whether the round ends in the middle when the time is up.
  private var canBeCutOff = false
  /// The places that a further round has; fewer, once some of their cells are known well enough.
  private var places = 0

  init(
    _ cells: [Matrix.Planned], processes: Int, further: Timing.Further? = nil, seed: UInt64,
    goal: Goal
  ) {
    self.goal = goal
    self.processes = processes
    self.further = further
    generator = SeededGenerator(seed: seed)
    priority = TimePriority([])
    for cell in cells where cell.unavailable == nil && cell.mode == nil {
      let place = Block.Place(cell)
      placeOf[cell.key] = place
      if keys[place] == nil { order.append(place) }
      keys[place, default: []].append(cell.key)
    }
    priority = TimePriority(order)
    places = order.count
  }

  /// The blocks that the preset provides for.
  var planned: Int { order.count * processes }

  /// How many blocks will follow the round that began last, at most, where further rounds fit into
  /// the time.
  func later(elapsed: Double) -> Int {
    guard goal.isPreset, let further, let cost = priority.cost, cost > 0 else { return 0 }
    let left = (end(further) - elapsed) / (cost * Double(places))
    let rounds = min(Double(further.processes), Double(round - 1) + max(0, left.rounded(.down)))
    return rounds < Double(processes) ? 0 : places * max(0, Int(nearest: rounds) - round)
  }

  /// Seconds of measuring at which further rounds end.
  private func end(_ further: Timing.Further) -> Double {
    min(begun + further.seconds, goal.limit ?? .infinity)
  }

  /// The blocks of the next round in random order; none when enough is measured.
  ///
  /// - Parameters:
  ///   - known: what the processes so far brought.
  ///   - elapsed: seconds since measuring began.
  mutating func next(known: KnownTimes, elapsed: Double) -> [Block] {
    round += 1
    priority.end(elapsed: elapsed)
    guard let open = openCells(known, elapsed) else { return [] }
    let blocks = order.compactMap { place -> Block? in
      let seed = UInt32(truncatingIfNeeded: generator.next())
      let chosen = (keys[place] ?? []).filter(open)
      return chosen.isEmpty
        ? nil : Block(place: place, mode: .time, process: round, seed: seed, keys: chosen)
    }
    return blocks.shuffled(using: &generator)
  }

  /// Whether the round ends in the middle because the time is up.
  func isCutOff(elapsed: Double) -> Bool { canBeCutOff && goal.isOver(elapsed) }

  /// The places that have fewer processes than the preset provides for, each with how many it
  /// lacks.
  private func lacking(_ known: KnownTimes) -> [Block.Place: Int] {
    keys.compactMapValues { keys in
      let had = keys.filter { !known.faults.contains($0) }.map { known.processes(of: $0) }.min()
      return had.flatMap { $0 < processes ? processes - $0 : nil }
    }
  }

  /// Which cells the round takes; nil where there is none any more.
  private mutating func openCells(
    _ known: KnownTimes, _ elapsed: Double
  ) -> ((CellKey) -> Bool)? {
    canBeCutOff = round > 1
    if round == 1 {
      begun = elapsed
      // Of a run that was cut off some are measured already.
      let open = keys.values.count { $0.contains { known.processes(of: $0) == 0 } }
      priority.begin(measuring: open, elapsed: elapsed)
      return { _ in true }
    }
    if goal.isPreset { return cellsOfPreset(known, elapsed) }
    guard !goal.isOver(elapsed) else { return nil }
    let isFurther = round > processes
    if goal.budget == nil, round > processes * Goal.most { return nil }
    guard isFurther || (goal.precision != nil && round > Goal.fewest) else {
      return { !known.faults.contains($0) }
    }
    var wide = widest(known, beyond: goal.precision ?? 0)
    if isFurther { wide.removeLast(wide.count / 2) }
    let chosen = Set(wide)
    return chosen.isEmpty ? nil : { chosen.contains($0) }
  }

  /// Those that lack processes of the preset, of the places whose turn it is; then all, for further
  /// ones.
  private mutating func cellsOfPreset(
    _ known: KnownTimes, _ elapsed: Double
  ) -> ((CellKey) -> Bool)? {
    let lacking = lacking(known)
    if lacking.isEmpty { return cellsOfFurther(known, elapsed) }
    // A place of which nothing comes, not even a fault, would be asked for ever.
    guard round <= processes || lacking != lacked else { return nil }
    lacked = lacking
    let places = priority.places(lacking, left: goal.limit.map { $0 - elapsed }, elapsed: elapsed)
    canBeCutOff = !priority.isFirst(places)
    guard !isCutOff(elapsed: elapsed) else { return nil }
    let (processes, placeOf) = (processes, placeOf)
    return {
      placeOf[$0].map(places.contains) == true && !known.faults.contains($0)
        && known.processes(of: $0) < processes
    }
  }

  /// Those that are not known well enough, if another round ends before it is too late; none where
  /// it is not known how long one takes, as when a run that was cut off had all of its own.
  private mutating func cellsOfFurther(
    _ known: KnownTimes, _ elapsed: Double
  ) -> ((CellKey) -> Bool)? {
    guard let further, round <= further.processes, let cost = priority.cost else { return nil }
    let wide = Set(widest(known, beyond: further.precision))
    let open = Set(
      keys.values.joined().filter { key in
        let had = known.processes(of: key)
        guard !known.faults.contains(key), had < further.processes else { return false }
        // Seconds of another run are allowed a good deal more than ratios, so that the fewest will
        // do.
        return had < further.fewest || (known.isRatio(key) && wide.contains(key))
      })
    guard !open.isEmpty else { return nil }
    places = Set(open.compactMap { placeOf[$0] }).count
    return elapsed + cost * Double(places) <= end(further) ? { open.contains($0) } : nil
  }

  /// The cells that are not known well enough, the least known first.
  private func widest(_ known: KnownTimes, beyond precision: Double) -> [CellKey] {
    let widths = goal.halfWidths(known.readings)
    var open: [(key: CellKey, width: Double)] = []
    for key in order.flatMap({ keys[$0] ?? [] }) where !known.faults.contains(key) {
      let width = widths[key] ?? .infinity
      if width > precision { open.append((key, width)) }
    }
    open.sort { $0.width > $1.width }
    return open.map(\.key)
  }
}

/// What is known of time cells while a run goes on.
struct KnownTimes {
  private(set) var readings: [CellKey: TimeReading] = [:]
  /// Cells that went wrong, and are not measured again.
  private(set) var faults: Set<CellKey> = []

  init(_ reports: [CellReport] = []) { add(reports) }

  func processes(of key: CellKey) -> Int { readings[key]?.series.count ?? 0 }

  /// The cell is timed against a reference in the same process.
  func isRatio(_ key: CellKey) -> Bool {
    readings[key]?.series.contains { $0.reference != nil } ?? false
  }

  mutating func add(_ reports: [CellReport]) {
    for report in reports {
      switch report.outcome {
      case .time(let reading):
        readings[report.key, default: TimeReading(series: [])].series += reading.series
      case .memory: break
      case .unavailable, .failed, .timedOut, .wrongAnswer: faults.insert(report.key)
      }
    }
  }
}

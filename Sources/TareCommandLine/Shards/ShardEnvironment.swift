import TareModel

/// Reads from the environment which part of a run an engine wants.
///
/// A guess would be worse than a fault: where variables are missing each job would measure all, and
/// every one of them would be green.
struct ShardEnvironment {
  private let environment: [String: String]

  init(_ environment: [String: String]) {
    self.environment = environment.filter { !$0.value.isEmpty }
  }

  /// For engines that do not say how many jobs there are.
  static let count = "TARE_SHARD_COUNT"

  /// - Throws: where no engine tells, one tells half of it, or two say different things.
  func shard() throws(CommandFailure) -> Shard {
    var found: [(engine: ShardEngine, shard: Shard)] = []
    for engine in ShardEngine.all {
      if let shard = try shard(of: engine) { found.append((engine, shard)) }
    }
    guard let first = found.first else {
      throw CommandFailure(
        .usage,
        "--shard auto: nothing tells which shard this is (looked for "
          + ShardEngine.all.map(\.index).joined(separator: ", ")
          + "); name it as --shard 2/5")
    }
    if let other = found.first(where: { $0.shard != first.shard }) {
      throw CommandFailure(
        .usage,
        "--shard auto: \(first.engine.name) says \(first.shard.text) and "
          + "\(other.engine.name) says \(other.shard.text); name it as --shard 2/5")
    }
    return first.shard
  }

  /// Nil where the engine is not there.
  private func shard(of engine: ShardEngine) throws(CommandFailure) -> Shard? {
    guard let text = environment[engine.index], text != engine.alone else { return nil }
    let index = try number(engine.index, of: engine)
    let first: Int
    switch engine.first {
    case .number(let number): first = number
    case .variable(let name): first = try number(name, of: engine)
    }
    let step: Int
    if let name = engine.step, environment[name] != nil {
      step = try number(name, of: engine)
    } else {
      step = 1
    }
    let count = try count(of: engine, first: first, step: step)
    let (distance, isOver) = index.subtractingReportingOverflow(first)
    guard step > 0, !isOver, distance >= 0, distance % step == 0, distance / step < count,
      count <= Shard.most
    else {
      throw CommandFailure(
        .usage,
        "--shard auto: \(engine.index) is \(index), which is none of \(count) jobs from \(first)"
          + (step == 1 ? "" : " in steps of \(step)") + "; number them one after another")
    }
    return Shard(index: distance / step + 1, count: count)
  }

  private func count(
    of engine: ShardEngine, first: Int, step: Int
  ) throws(CommandFailure) -> Int {
    switch engine.count {
    case .variable(let name): return try number(name, of: engine)
    case .last(let name) where environment[name] != nil:
      let (length, isOver) = try number(name, of: engine).subtractingReportingOverflow(first)
      return isOver || step < 1 ? 0 : length / step + 1
    case .last, .unknown:
      guard environment[Self.count] != nil else {
        throw CommandFailure(
          .usage,
          "--shard auto: \(engine.name) does not say how many shards there are; set "
            + "\(Self.count), or name the shard as --shard 2/5")
      }
      return try number(Self.count, of: engine)
    }
  }

  private func number(_ name: String, of engine: ShardEngine) throws(CommandFailure) -> Int {
    guard let text = environment[name] else {
      throw CommandFailure(
        .usage,
        "--shard auto: \(engine.name) sets \(engine.index) and not \(name); name the shard as "
          + "--shard 2/5")
    }
    guard let number = Int(text) else {
      throw CommandFailure(.usage, "--shard auto: \(name) is '\(text)', which is no number")
    }
    return number
  }
}

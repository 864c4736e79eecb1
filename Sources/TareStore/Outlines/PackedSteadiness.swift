import TareModel

/// How the machine did, as a part of an outline; numbers that are missing are not a number there.
enum PackedSteadiness {
  /// No bytes for nothing.
  static func bytes(_ steadiness: Steadiness?) -> [UInt8] {
    guard let steadiness else { return [] }
    let shortage = steadiness.shortage
    var queue = ByteQueue()
    for count in [
      steadiness.processes, steadiness.ratios, steadiness.leftOut, shortage?.short ?? 0,
      shortage?.cells ?? 0, shortage?.processes ?? 0,
    ] { queue.put(count) }
    let drifts = [steadiness.steps, steadiness.memory, steadiness.plain]
    let ends = drifts.flatMap { [$0?.low, $0?.high] }
    for number in [steadiness.seconds, steadiness.timed, steadiness.ratio] + ends {
      queue.put(number ?? .nan)
    }
    return queue.bytes
  }

  /// Nil where the bytes are not those of one.
  static func steadiness(_ bytes: [UInt8]) -> Steadiness? {
    var queue = ByteQueue(bytes)
    let counts = (0..<6).compactMap { _ in queue.number() }
    let numbers = (0..<9).compactMap { _ in queue.double() }
    guard counts.count == 6, numbers.count == 9, queue.isEmpty else { return nil }
    func drift(_ place: Int) -> Steadiness.Drift? {
      numbers[place].isNaN ? nil : .init(low: numbers[place], high: numbers[place + 1])
    }
    var steadiness = Steadiness(
      processes: counts[0], seconds: numbers[0], timed: numbers[1], steps: drift(3),
      memory: drift(5), plain: drift(7))
    if !numbers[2].isNaN { steadiness.ratio = numbers[2] }
    (steadiness.ratios, steadiness.leftOut) = (counts[1], counts[2])
    if counts[3] > 0 {
      steadiness.shortage = .init(short: counts[3], cells: counts[4], processes: counts[5])
    }
    return steadiness
  }
}

import TareModel

/// Why figures that a process gives cannot be true; nil where they can.
///
/// A plug-in runs in the process that answers for it, so its figures are checked before they are
/// kept: a run file that this program writes is one that it reads.
enum ImpossibleFigures {
  private static let largest = Double(NumberLimit.largest)
  /// Seconds that a process may have measured: thirty years.
  private static let longest = 1e9

  static func fault(of reading: MemoryReading) -> String? {
    let counts = [
      ("total", reading.total), ("payload", reading.payload), ("shared", reading.shared),
      ("halved", reading.halved), ("paired", reading.paired), ("list", reading.list),
      ("stepped", reading.stepped), ("loading", reading.loading), ("types", reading.types),
    ]
    for case (let name, let value?) in counts where !(0...largest).contains(Double(value)) {
      return fault(name, "\(value) bytes")
    }
    for case (let name, let value?) in [("record", reading.record), ("checked", reading.checked)]
    where !(value.magnitude <= largest) {
      return fault(name, "\(value) bytes")
    }
    if let spread = reading.spread, !(0...largest).contains(spread) {
      return fault("spread", "\(spread)")
    }
    return nil
  }

  /// Of a benchmark; reference: the same on plain records.
  static func fault(
    warmups: Int, _ samples: TimeSamples, _ reference: TimeSamples?
  ) -> String? {
    guard (0...largest).contains(Double(warmups)) else { return fault("warmups", "\(warmups)") }
    return fault(of: samples) ?? reference.flatMap(fault(of:))
  }

  static func fault(ofInstructions count: Double) -> String? {
    (1...largest).contains(count) ? nil : fault("counted", "\(count)")
  }

  static func fault(of pulse: TimedProcess.Pulse) -> String? {
    for beats in [pulse.steps, pulse.memory] {
      let seconds = beats.wallSeconds + beats.cpuSeconds
      if let odd = seconds.first(where: { !(0...longest).contains($0) }) {
        return fault("pulse", "\(odd) s")
      }
    }
    return nil
  }

  private static func fault(of samples: TimeSamples) -> String? {
    guard samples.loops > 0, Double(samples.loops) <= largest else {
      return fault("loops", "\(samples.loops)")
    }
    guard !samples.wallSeconds.isEmpty, samples.wallSeconds.count == samples.cpuSeconds.count else {
      return fault(
        "wall", "\(samples.wallSeconds.count) samples beside \(samples.cpuSeconds.count)")
    }
    if let wall = samples.wallSeconds.first(where: { !($0 > 0) }) {
      return fault("wall", "\(wall) s")
    }
    if let cpu = samples.cpuSeconds.first(where: { !($0 >= 0) }) { return fault("cpu", "\(cpu) s") }
    for seconds in [samples.wallSeconds, samples.cpuSeconds] {
      let all = Double(samples.loops) * seconds.reduce(0, +)
      guard all <= longest else { return fault("wall", "\(all) s altogether") }
    }
    return nil
  }

  private static func fault(_ field: String, _ value: String) -> String {
    "the probe's answer cannot be true: \(field) is \(value)"
  }
}

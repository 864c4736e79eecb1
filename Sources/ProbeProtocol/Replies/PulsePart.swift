import TareModel

/// How the machine did between the blocks of a process.
struct PulsePart: Decodable {
  /// Nil where one of the two kinds of work was never done.
  var pulse: TimedProcess.Pulse?

  private enum CodingKeys: String, CodingKey {
    case steps, memory
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let steps = try container.decode(ClocksPart.self, forKey: .steps)
    let memory = try container.decode(ClocksPart.self, forKey: .memory)
    guard !steps.wall.isEmpty, !memory.wall.isEmpty else { return }
    pulse = TimedProcess.Pulse(
      steps: .init(wallSeconds: steps.wall, cpuSeconds: steps.cpu),
      memory: .init(wallSeconds: memory.wall, cpuSeconds: memory.cpu))
  }
}

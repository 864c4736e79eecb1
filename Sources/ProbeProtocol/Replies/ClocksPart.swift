/// Seconds by two clocks, sample by sample.
struct ClocksPart: Decodable {
  var wall: [Double]
  var cpu: [Double]

  private enum CodingKeys: String, CodingKey {
    case wall, cpu
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    wall = try container.decodeSeconds(forKey: .wall)
    cpu = try container.decodeSeconds(forKey: .cpu)
    guard wall.count == cpu.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .cpu, in: container,
        debugDescription: "it has \(cpu.count) samples, and wall has \(wall.count)")
    }
  }
}

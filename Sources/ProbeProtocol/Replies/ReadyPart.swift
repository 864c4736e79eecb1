import TareModel

/// What a process that is about to measure finds around it.
struct ReadyPart: Decodable {
  var surroundings: TimedProcess.Surroundings

  private enum CodingKeys: String, CodingKey {
    case gc, hashes
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    surroundings = TimedProcess.Surroundings(
      collector: try container.decode(String.self, forKey: .gc),
      hashes: try container.decode(String.self, forKey: .hashes))
  }
}

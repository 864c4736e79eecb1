import TareModel

/// What counts instructions, as a probe describes it.
struct CounterPart: Decodable {
  var counter: InstructionCounter

  private enum CodingKeys: String, CodingKey {
    case name, program, facts
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let pairs = try container.decode([[String]].self, forKey: .facts)
    guard pairs.allSatisfy({ $0.count == 2 }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .facts, in: container, debugDescription: "a fact is not a name and a value")
    }
    counter = InstructionCounter(
      name: try container.decode(String.self, forKey: .name),
      valgrind: try container.decodeIfPresent(String.self, forKey: .program),
      facts: pairs.map { Fact($0[0], $0[1]) })
  }
}

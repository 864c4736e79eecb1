import TareModel

/// The module for a representation as a probe writes it, or why it cannot.
struct WrittenPart: Decodable {
  var module: WrittenModule

  private enum CodingKeys: String, CodingKey {
    case representation, text, why, held
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let text = try container.decodeIfPresent(String.self, forKey: .text)
    let held = try container.decodeIfPresent([HeldPart].self, forKey: .held) ?? []
    module = WrittenModule(
      representation: try container.decode(String.self, forKey: .representation),
      source: try text.map(WrittenModule.Source.text)
        ?? .unavailable(try container.decode(String.self, forKey: .why)),
      // Which dataset it is about is known to whoever asked.
      fields: held.map { $0.field(of: "") })
  }
}

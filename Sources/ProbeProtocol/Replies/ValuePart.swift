package import TareModel

/// A value and its unit, the members `value` and `unit` of an object.
package struct ValuePart: Decodable, Sendable {
  package var value: ObservedValue

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value =
      switch try container.decodeName(of: ObservedValue.Unit.self, forKey: .unit) {
      case .nanoseconds:
        throw DecodingError.dataCorruptedError(
          forKey: .unit, in: container, debugDescription: "only a series can have it")
      case .bool: .bool(try container.decode(Bool.self, forKey: .value))
      case .bytes: .bytes(try container.decodeFigure(forKey: .value))
      case .seconds: .seconds(try container.decodeFraction(forKey: .value))
      case .ratio: .ratio(try container.decodeFraction(forKey: .value))
      case .count: .count(try container.decodeFigure(forKey: .value))
      case .text: .text(try container.decode(String.self, forKey: .value))
      }
  }

  private enum CodingKeys: String, CodingKey {
    case value, unit
  }
}

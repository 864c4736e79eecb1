package import TareModel

/// A value and its unit, the members `value` and `unit` of an object.
package struct ValuePart: Decodable, Sendable {
  package var value: ObservedValue

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    value =
      switch try Self.unit(in: container, forKey: .unit) {
      case .nanoseconds:
        throw DecodingError.dataCorruptedError(
          forKey: .unit, in: container, debugDescription: "only a series is in ns")
      case .bool: .bool(try container.decode(Bool.self, forKey: .value))
      case .bytes: .bytes(try container.decode(Int.self, forKey: .value))
      case .seconds: .seconds(try container.decode(Double.self, forKey: .value))
      case .ratio: .ratio(try container.decode(Double.self, forKey: .value))
      case .count: .count(try container.decode(Int.self, forKey: .value))
      case .text: .text(try container.decode(String.self, forKey: .value))
      }
  }

  static func unit<Key>(
    in container: KeyedDecodingContainer<Key>, forKey key: Key
  ) throws -> ObservedValue.Unit {
    let name = try container.decode(String.self, forKey: key)
    guard let unit = ObservedValue.Unit(rawValue: name) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "there is no unit \(name)")
    }
    return unit
  }

  private enum CodingKeys: String, CodingKey {
    case value, unit
  }
}

import TareFoundation

/// A value of JSON of whatever form, to be shown as it was said.
enum AnyJSON: Codable {
  case null
  case flag(Bool)
  case integer(Int)
  case number(Double)
  case text(String)
  case list([AnyJSON])
  case object([String: AnyJSON])

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let integer = try? value.decode(Int.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([AnyJSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: AnyJSON].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .flag(let flag): try value.encode(flag)
    case .integer(let integer): try value.encode(integer)
    case .number(let number): try value.encode(number)
    case .text(let text): try value.encode(text)
    case .list(let list): try value.encode(list)
    case .object(let members): try value.encode(members)
    }
  }

  var integer: Int? { if case .integer(let integer) = self { integer } else { nil } }

  /// What a path leads to; nil where it leads nowhere.
  func value(at path: [any CodingKey]) -> AnyJSON? {
    guard let key = path.first else { return self }
    let rest = Array(path.dropFirst())
    switch self {
    case .list(let list):
      guard let index = key.intValue, list.indices.contains(index) else { return nil }
      return list[index].value(at: rest)
    case .object(let members): return members[key.stringValue]?.value(at: rest)
    default: return nil
    }
  }

  /// Its text, members in the order of their names.
  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}

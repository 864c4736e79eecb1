import TareModel

extension Scalar {
  var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .double: "float"
    case .string: "str"
    case .abridged(let value): value.kind.rawValue
    }
  }

  var text: String {
    switch self {
    case .null: ""
    case .bool(let value): "\(value)"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .string(let value): value
    case .abridged: ""
    }
  }

  init?(typeName: String, text: String) {
    switch typeName {
    case "null": self = .null
    case "bool": self = .bool(text == "true")
    case "int":
      guard let value = Int(text) else { return nil }
      self = .int(value)
    case "float":
      guard let value = Double(text) else { return nil }
      self = .double(value)
    case "str": self = .string(text)
    default: return nil
    }
  }
}

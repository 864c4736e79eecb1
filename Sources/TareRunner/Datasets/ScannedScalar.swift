import TareModel

/// A scalar as it stands in the file; an integer keeps its digits, for it can be of any size.
enum ScannedScalar: Hashable {
  case null
  case bool(Bool)
  case int(String)
  case double(Double)
  case string(ExactText)
}

extension ScannedScalar {
  var kind: ScalarKind {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .double: .float
    case .string: .str
    }
  }
}

/// What a scalar is, by the names and in the order that a schema lists them.
enum ScalarKind: String, CaseIterable {
  case int, float, str, bool, null
}

/// A value of a JSON document and the line on which it begins.
struct JSONNode {
  var line: Int
  var value: Value

  enum Value {
    case null
    case bool(Bool)
    /// As it stands in the file, NaN and infinity among them, which tools write all the same.
    case number(Double)
    case string(String)
    case array([JSONNode])
    case object([(name: String, node: JSONNode)])
  }
}

extension JSONNode.Value {
  /// What it is, for a sentence about it.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .number(let number): number.isFinite ? "a number" : "no finite number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}

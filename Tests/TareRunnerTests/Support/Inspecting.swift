import ProbeProtocol

@testable import TareRunner

/// What an inspector finds in these bytes.
func inspected(_ bytes: [UInt8]) throws -> DatasetInspector.Findings {
  var inspector = try DatasetInspector(bytes: bytes, source: "r.json")
  return try inspector.inspect()
}

func inspected(_ text: String) throws -> DatasetInspector.Findings {
  try inspected(Array(text.utf8))
}

/// The schema of one field of the records.
func field(_ name: String, in text: String) throws -> SchemaNode.Field? {
  try inspected(text).shape.node.object?.fields.first { $0.name == name }
}

/// What an inspector says against these bytes; nothing when it accepts them.
func refusal(_ bytes: [UInt8]) -> String? {
  do {
    _ = try inspected(bytes)
    return nil
  } catch {
    return "\(error)"
  }
}

func refusal(_ text: String) -> String? { refusal(Array(text.utf8)) }

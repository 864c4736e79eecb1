import ProbeProtocol
import TareModel
import Testing

@testable import TareRunner

/// What an inspector finds in these bytes, seen in pieces of some length.
func inspected(
  _ bytes: [UInt8], pieces: Int = .max, reservoir: Reservoir? = nil
) throws -> DatasetInspector.Findings {
  var inspector = DatasetInspector(
    ByteWindow(bytes, pieces: pieces), source: "r.json", reservoir: reservoir)
  return try inspector.inspect()
}

extension ByteWindow {
  /// Bytes that come into sight so many at a time.
  init(_ bytes: [UInt8], pieces: Int) {
    var rest = bytes[...]
    self.init { () throws(DatasetError) in
      defer { rest = rest.dropFirst(pieces) }
      return Array(rest.prefix(pieces))
    }
  }
}

func inspected(_ text: String) throws -> DatasetInspector.Findings {
  try inspected(Array(text.utf8))
}

/// The schema of one field of the records.
func field(_ name: String, in text: String) throws -> SchemaNode.Field? {
  try inspected(text).shape.node.object?.fields.first { $0.name == ExactText(name) }
}

/// What an inspector says against these bytes; nothing when it accepts them.
///
/// It says the same wherever the pieces end in which it sees them.
func refusal(_ bytes: [UInt8]) -> String? {
  let sentence = refusal(bytes, pieces: .max)
  for pieces in [1, 7] {
    #expect(refusal(bytes, pieces: pieces) == sentence, "in pieces of \(pieces)")
  }
  return sentence
}

private func refusal(_ bytes: [UInt8], pieces: Int) -> String? {
  do {
    _ = try inspected(bytes, pieces: pieces)
    return nil
  } catch {
    return "\(error)"
  }
}

func refusal(_ text: String) -> String? { refusal(Array(text.utf8)) }

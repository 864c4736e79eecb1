import TareFoundation

/// JSON with sorted keys, so that equal runs are equal bytes.
enum JSONText {
  static func of(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("texts and finite numbers cannot be encoded")
    }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

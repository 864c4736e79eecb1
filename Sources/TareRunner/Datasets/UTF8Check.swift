/// Finds bytes that are not UTF-8.
enum UTF8Check {
  /// The line, from 1, of the first byte that is not part of well-formed UTF-8; nothing if all is.
  static func firstBadLine(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var line = 1
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      // No well-formed sequence holds a line feed, so every line can be judged alone.
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}

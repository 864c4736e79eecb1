package import TareFoundation

/// Requests and replies as lines of JSON.
package enum ProbeLine {
  /// The request as one line, its end of line included.
  package static func encode(_ request: ProbeRequest) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Self.withHalves(try encoder.encode(request)) + Data("\n".utf8)
  }

  /// The line with `\ud800` where `ExactText` holds half of a surrogate pair, which no encoder of
  /// Swift's writes.
  private static func withHalves(_ line: Data) -> Data {
    let mark = Data("\u{FFFF}".utf8)
    guard line.firstRange(of: mark) != nil else { return line }
    var (text, rest) = (Data(), line[...])
    while let place = rest.firstRange(of: mark) {
      text += rest[..<place.lowerBound]
      rest = rest[place.upperBound...]
      text += Data(
        (UInt16(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) == nil
          ? "\u{FFFF}" : "\\u").utf8)
    }
    return text + rest
  }

  /// The reply that a line holds.
  ///
  /// Members that are not known do no harm, so that a later probe may say more.
  ///
  /// - Throws: `ProtocolError` for what is not JSON, an event that is not known, a field that is
  ///   missing, or a field whose value the event cannot have.
  package static func decode(_ line: Data) throws(ProtocolError) -> ProbeReply {
    do {
      return try JSONDecoder().decode(ProbeReply.self, from: line)
    } catch let error as DecodingError {
      throw ProtocolError(error, in: line)
    } catch {
      throw ProtocolError(why: "\(error)", line: line)
    }
  }
}

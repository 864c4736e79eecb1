package import Foundation

/// Requests and replies as lines of JSON.
package enum ProbeLine {
  /// The request as one line, its end of line included.
  package static func encode(_ request: ProbeRequest) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(request) + Data("\n".utf8)
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

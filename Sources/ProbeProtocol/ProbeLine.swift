package import Foundation

/// Requests and replies as lines of JSON.
package enum ProbeLine {
  /// The request as one line, its end of line included.
  package static func encode(_ request: ProbeRequest) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(request) + Data("\n".utf8)
  }

  package static func decode(_ line: Data) throws -> ProbeReply {
    try JSONDecoder().decode(ProbeReply.self, from: line)
  }
}

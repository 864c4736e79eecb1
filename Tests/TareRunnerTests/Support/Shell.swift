@testable import TareRunner

/// A talk with `/bin/sh`, which every system has.
func talk(
  _ script: String, input: [UInt8] = [], timeLimit: Double = 20,
  environment: [String: String] = ["PATH": "/usr/bin:/bin"]
) throws -> (result: Conversation.Result, lines: [String]) {
  var lines: [String] = []
  let result = try Conversation(
    arguments: ["/bin/sh", "-c", script], environment: environment, input: input,
    timeLimit: timeLimit
  ).run { lines.append(String(decoding: $0, as: UTF8.self)) }
  return (result, lines)
}

import Foundation
import ProbeProtocol

/// The reply that a line holds.
func reply(_ line: String) throws -> ProbeReply { try ProbeLine.decode(Data(line.utf8)) }

import ProbeProtocol
import TareModel

/// Has a probe tell of itself, outside of any measurement.
extension Probe {
  /// Asks, and hands over every reply that belongs to the answer.
  ///
  /// - Parameters:
  ///   - what: of what there would be none if time ran out: "description".
  ///   - take: false for a reply that has no place in the answer.
  /// - Throws: `DescriptionError` when a plug-in cannot be imported, the probe breaks, or it says
  ///   what is not the protocol.
  func tell(
    _ request: ProbeRequest, of plugin: PluginSource?, what: String, take: (ProbeReply) -> Bool
  ) throws(DescriptionError) {
    func refusal(_ why: String) -> DescriptionError {
      DescriptionError(runtime: interpreter.runtime.id, why: why, isPlugin: plugin != nil)
    }
    var confusion: ProtocolError?
    let ending: Ending
    do {
      ending = try ask(request) { heard in
        switch heard {
        case .success(.end), .success(.error): break
        case .success(let reply): if !take(reply) { confusion = confusion ?? .unasked(reply) }
        case .failure(let error): confusion = confusion ?? error
        }
      }
    } catch {
      throw DescriptionError(runtime: interpreter.runtime.id, why: error.why, isPlugin: false)
    }
    switch ending.fault {
    case .refused(let why): throw refusal(why)
    case .timedOut: throw refusal("no \(what) within \(timeLimit) seconds")
    case _ where confusion != nil: throw refusal(confusion.map { "\($0)" } ?? "")
    case nil: return
    case .broke(let why):
      let last = ending.stderr.split(separator: "\n").last.map { ": \($0)" } ?? ""
      throw refusal(why + last)
    }
  }
}

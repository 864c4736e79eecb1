import Dispatch
import Foundation
import TareModel

/// Reads runs in order: while one is made into pages, the next are read on other threads.
struct RunReadAhead {
  private let sources: [RunSource]
  private let queue = DispatchQueue(label: "reading runs", attributes: .concurrent)

  init(_ sources: [RunSource]) { self.sources = sources }

  /// Runs that are read at a time: as many as there are cores, but few, for each is held in whole.
  private static let ahead = min(4, ProcessInfo.processInfo.activeProcessorCount)

  /// Hands on run after run, while `ahead` more are held; ends with the first fault in their order.
  func forEach(_ take: (Run) throws(SiteError) -> Void) throws(SiteError) {
    var rest = sources[...]
    var pending = rest.prefix(Self.ahead).map(begin)
    rest = rest.dropFirst(pending.count)
    while !pending.isEmpty {
      let run = try pending.removeFirst().wait()
      if let next = rest.popFirst() { pending.append(begin(next)) }
      try take(run)
    }
  }

  private func begin(_ source: RunSource) -> Pending {
    let pending = Pending()
    queue.async { pending.finish(Result { () throws(SiteError) in try source.read() }) }
    return pending
  }

  /// A run that is being read. Unchecked because the semaphore orders the one write before the one read.
  private final class Pending: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var result: Result<Run, SiteError>?

    func finish(_ result: Result<Run, SiteError>) {
      self.result = result
      done.signal()
    }

    func wait() throws(SiteError) -> Run {
      done.wait()
      guard let result else { preconditionFailure("signalled without a result") }
      return try result.get()
    }
  }
}

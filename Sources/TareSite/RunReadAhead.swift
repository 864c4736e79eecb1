import Dispatch
import TareModel

/// Reads runs in order: while one is made into pages, the next is read on another thread.
struct RunReadAhead {
  private let sources: [RunSource]
  private let queue = DispatchQueue(label: "reading runs")

  init(_ sources: [RunSource]) { self.sources = sources }

  /// Hands on run after run, at most two of which are held; ends with the first fault in their order.
  func forEach(_ take: (Run) throws(SiteError) -> Void) throws(SiteError) {
    var next = sources.first.map(begin)
    for index in sources.indices {
      guard let pending = next else { return }
      let run = try pending.wait()
      next = index + 1 < sources.count ? begin(sources[index + 1]) : nil
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

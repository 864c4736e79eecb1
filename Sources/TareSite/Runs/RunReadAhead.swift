import Dispatch
import TareFoundation
import TareModel

/// Reads runs in order: while one is made into pages, the next are read on other threads.
struct RunReadAhead {
  private let sources: [RunSource]
  private let whole: Int
  private let queue = DispatchQueue(label: "reading runs", attributes: .concurrent)

  /// - Parameter whole: how many runs are handed on with their samples, from the first.
  init(_ sources: [RunSource], whole: Int) {
    self.sources = sources
    self.whole = whole
  }

  /// A run that has been read.
  struct Read: Sendable {
    let outline: RunOutline
    fileprivate let whole: Run?
    fileprivate let source: RunSource

    /// The run with its samples: read again where only its outline was.
    func run() throws(SiteError) -> Run {
      if let whole { return whole }
      return try source.read()
    }

    fileprivate init(_ source: RunSource, isWhole: Bool) throws(SiteError) {
      self.source = source
      (outline, whole) = try source.outline(andWhole: isWhole)
    }
  }

  /// Runs that are read at a time: as many as there are cores, but few, for each is held in whole.
  private static let ahead = min(4, ProcessInfo.processInfo.activeProcessorCount)

  /// Hands on run after run, while `ahead` more are held, and the fault of each that is not read.
  func forEach(
    fault: (SiteError) -> Void, _ take: (Read) throws(SiteError) -> Void
  ) throws(SiteError) {
    var rest = sources.enumerated().map { (source: $1, isWhole: $0 < whole) }[...]
    var pending = rest.prefix(Self.ahead).map(begin)
    rest = rest.dropFirst(pending.count)
    while !pending.isEmpty {
      let result = pending.removeFirst().wait()
      if let next = rest.popFirst() { pending.append(begin(next.source, isWhole: next.isWhole)) }
      switch result {
      case .success(let read): try take(read)
      case .failure(let error): fault(error)
      }
    }
  }

  private func begin(_ source: RunSource, isWhole: Bool) -> Pending {
    let pending = Pending()
    queue.async {
      pending.finish(Result { () throws(SiteError) in try Read(source, isWhole: isWhole) })
    }
    return pending
  }

  /// A run that is being read. Unchecked because the semaphore orders the one write before the one
  /// read.
  private final class Pending: @unchecked Sendable {
    private let done = DispatchSemaphore(value: 0)
    private var result: Result<Read, SiteError>?

    func finish(_ result: Result<Read, SiteError>) {
      self.result = result
      done.signal()
    }

    func wait() -> Result<Read, SiteError> {
      done.wait()
      guard let result else { preconditionFailure("signalled without a result") }
      return result
    }
  }
}

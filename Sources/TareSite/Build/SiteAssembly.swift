import Synchronization
import TareModel

/// Where the files of a new site go, from any thread.
protocol SiteSink: AnyObject, Sendable {
  func add(_ files: [SitePage]) throws(SiteError)
  /// Takes files that the old site has as they shall be; false, and none taken, where they are gone
  /// by now.
  func takeOver(_ files: [PageMemory.File]) throws(SiteError) -> Bool
}

/// Puts a site together: makes pages a few at a time on all cores, for they do not know each other,
/// and takes over from the old site what would be the same.
final class SiteAssembly {
  private let writer: PageWriter
  private let sink: any SiteSink
  private let old: OldSite?
  private let paths = ClaimedPaths()
  private var waiting: [@Sendable () -> PageContent] = []
  /// Every page so far.
  private(set) var made: [RenderedPage] = []
  /// What could not be shown, a sentence each.
  private(set) var leftOut: [String] = []

  /// The site that will be replaced, and what its pages were made of.
  struct OldSite: Sendable {
    var folder: String
    var memory: PageMemory
  }

  init(writer: PageWriter, sink: any SiteSink, old: OldSite?) {
    self.writer = writer
    self.sink = sink
    self.old = old
  }

  /// Pages that wait until they are made together.
  private static let most = 8

  /// Takes what will be a page, and makes it when it is its turn.
  func add(
    _ content: @autoclosure @escaping @Sendable () -> PageContent
  ) throws(SiteError) {
    waiting.append(content)
    if waiting.count == Self.most { try makeWaiting() }
  }

  /// Files that are ready.
  func add(files: [SitePage]) throws(SiteError) {
    try sink.add(files.filter { claims($0.path) })
  }

  /// Notes what cannot be shown; everything else is.
  func leaveOut(_ what: String) { leftOut.append("\(what); left out") }

  /// Two files of one path would be one: the first has it.
  private func claims(_ path: SitePath) -> Bool {
    let isFirst = paths.claim(path)
    if !isFirst { leaveOut("a second file of the site would be \(path.text)") }
    return isFirst
  }

  /// Makes all pages that still wait.
  func makeWaiting() throws(SiteError) {
    let (writer, sink, old, paths) = (writer, sink, old, paths)
    // Which of two pages has the path must not hang on which is ready first.
    let contents = try Parallel.map(waiting) { content throws(SiteError) in content() }
    made += try Parallel.map(contents.filter { claims($0.path) }) { content throws(SiteError) in
      let mark = writer.mark(content)
      let entry = SearchPage.Entry(content)
      if let kept = old?.memory.files(of: content.path, mark: mark, in: old?.folder ?? ""),
        try sink.takeOver(kept)
      {
        for file in kept where file.path != content.path { _ = paths.claim(file.path) }
        return RenderedPage(entry: entry, mark: mark, paths: kept.map(\.path))
      }
      // Handed on at once, for together the files of several pages may be large.
      let files = try writer.pages(content).filter { file in
        file.path == content.path || paths.claim(file.path)
      }
      try sink.add(files)
      return RenderedPage(entry: entry, mark: mark, paths: files.map(\.path))
    }
    waiting = []
  }
}

/// The paths that files of a new site have already.
private final class ClaimedPaths: Sendable {
  private let paths = Mutex<Set<SitePath>>([])

  /// Takes a path; false where a file has it already.
  func claim(_ path: SitePath) -> Bool { paths.withLock { $0.insert(path).inserted } }
}

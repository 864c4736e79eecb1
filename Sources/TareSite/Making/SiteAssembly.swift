import TareModel

/// Where the files of a new site go, from any thread.
protocol SiteSink: AnyObject, Sendable {
  func add(_ files: [SitePage]) throws(SiteError)
  /// Takes files that the old site has as they shall be; false, and none taken, where they are gone by now.
  func takeOver(_ paths: [SitePath]) throws(SiteError) -> Bool
}

/// Puts a site together: makes pages a few at a time on all cores, for they do not know each other, and
/// takes over from the old site what would be the same.
final class SiteAssembly {
  private let writer: PageWriter
  private let sink: any SiteSink
  private let old: OldSite?
  private var paths: Set<SitePath> = []
  private var waiting: [@Sendable () -> PageContent] = []
  /// Every page so far.
  private(set) var made: [MadePage] = []

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
    try claim(files.map(\.path))
    try sink.add(files)
  }

  /// Makes all pages that still wait.
  func makeWaiting() throws(SiteError) {
    let (writer, sink, old) = (writer, sink, old)
    let made = try Parallel.map(waiting) { content throws(SiteError) in
      try Self.make(content(), writer, sink, old)
    }
    waiting = []
    self.made += made
    try claim(made.flatMap(\.paths))
  }

  /// Hands the files of a page on at once, for together they may be large; or those of the old site.
  private static func make(
    _ content: PageContent, _ writer: PageWriter, _ sink: any SiteSink, _ old: OldSite?
  ) throws(SiteError) -> MadePage {
    let mark = Fingerprint(content)
    let entry = SearchPage.Entry(content)
    if let paths = old?.memory.files(of: content.path, mark: mark, in: old?.folder ?? ""),
      try sink.takeOver(paths)
    {
      return MadePage(entry: entry, mark: mark, paths: paths)
    }
    let files = try writer.pages(content)
    try sink.add(files)
    return MadePage(entry: entry, mark: mark, paths: files.map(\.path))
  }

  private func claim(_ paths: [SitePath]) throws(SiteError) {
    for path in paths where !self.paths.insert(path).inserted {
      throw SiteError(.runs, "two files of the site would be \(path.text)")
    }
  }
}

import Synchronization
import TareAnalysis
import TareModel

/// Makes a static site from runs: the same runs and templates give the same bytes.
package struct SiteBuilder: Sendable {
  private let runs: [RunSource]
  private let pairs: [RunPair]
  private let templates: TemplateFolder
  private let runSchemas: [RunSchemaFile]
  private let name: String
  private let baseURL: BaseURL?

  /// What a site is called that nobody named.
  package static let title = "Tare"

  /// The schemas of run files, by name and bytes, published beside the pages as they are.
  package typealias RunSchemaFile = (name: String, bytes: [UInt8])

  package init(
    runs: [RunSource], pairs: [RunPair] = [], templates: TemplateFolder,
    runSchemas: [RunSchemaFile], title: String = Self.title, baseURL: BaseURL? = nil
  ) {
    self.runs = runs
    self.pairs = pairs
    self.templates = templates
    self.runSchemas = runSchemas
    name = title
    self.baseURL = baseURL
  }

  /// Every file of the site in memory, in the order of their paths.
  package func pages() throws(SiteError) -> [SitePage] {
    let list = FileList()
    _ = try build(into: list, old: nil)
    return list.files.withLock { $0.sorted { $0.path < $1.path } }
  }

  /// Writes the site into a folder, which it replaces as a whole or leaves as it was.
  ///
  /// - Parameter memory: where to remember what the pages were made of, so that the next site takes
  ///   over those that would be the same.
  /// - Returns: what could not be shown and was left out, a sentence each.
  @discardableResult
  package func write(
    to folder: String, memory: MemoryPlace? = nil
  ) throws(SiteError) -> [String] {
    let target = SiteFolder(folder)
    // What will be refused in the end is refused before the work.
    try target.check()
    let replacement = try target.replacement()
    let place = target.realPath
    let marked = try templates.mark()
    let old = memory.map {
      SiteAssembly.OldSite(
        folder: place, memory: $0.memory(of: place, templates: marked, title: name, baseURL))
    }
    let site = try build(into: replacement, old: old)
    let note = old?.memory.note(site.made, in: replacement.path)
    try replacement.finish()
    // Somebody may have edited the templates before they were read.
    if let note, (try? templates.mark()) == marked { old?.memory.save(note) }
    return site.leftOut
  }

  private final class FileList: SiteSink {
    let files = Mutex<[SitePage]>([])
    func add(_ files: [SitePage]) { self.files.withLock { $0 += files } }
    func takeOver(_ files: [PageMemory.File]) -> Bool { false }
  }

  /// Hands on files, some at a time: the page of each run while the run is at hand, then the rest.
  private func build(
    into sink: any SiteSink, old: SiteAssembly.OldSite?
  ) throws(SiteError) -> SiteAssembly {
    let assets = try templates.assets()
    // Before any run is, so that all pages are of the same.
    let template = try PageTemplate(templates)
    let (sources, twice) = runs.inOrder()
    let scope = SiteScope(sources, isPaired: !pairs.isEmpty)
    let fixed =
      assets + runSchemas.map { SitePage(path: .runSchema($0.name), bytes: $0.bytes) }
      + [SitePage(path: .marker, bytes: Array(Self.marker.utf8))]
    let writer = PageWriter(
      template: template,
      files: Set(fixed.map(\.path)).union(Section.all.map(\.path) + [Feed.path]),
      sections: Section.shown(in: scope), schemas: try PageSchemas(),
      chartStyle: Self.chartStyle(assets), siteTitle: name, baseURL: baseURL)
    let site = SiteAssembly(writer: writer, sink: sink, old: old)
    try site.add(files: fixed)
    var library = RunLibrary()
    var comparisons: [ComparisonsPage.Entry] = []
    var compared: Set<SitePath> = []
    func compare(_ pair: RunPair) throws(SiteError) {
      let comparison = Comparison(base: pair.base, head: pair.head)
      let page = ComparisonPage(comparison: comparison)
      // What has no cell in common is no comparison, and a pair may be asked for and consecutive.
      guard !comparison.cells.isEmpty || !comparison.results.changes.isEmpty,
        compared.insert(page.path).inserted
      else { return }
      comparisons.append(ComparisonsPage.Entry(comparison))
      for kind in PageKinds.all { try kind.add(of: comparison, to: site) }
    }
    // Of each stream the run that was taken in last.
    var newer: [RunKind.Stream: Run] = [:]
    for sentence in twice { site.leaveOut(sentence) }
    try RunReadAhead(sources, whole: Self.mostDetailed + 1).forEach(
      fault: { site.leaveOut($0.description) }
    ) { read throws(SiteError) in
      let outline = read.outline
      try library.add(outline) { () throws(SiteError) in try read.run() }
      let isDetailed = library.runs.count <= Self.mostDetailed
      // The last of the detailed runs is compared with the one before it.
      let stream = RunKind.Stream(outline.header)
      let run = try isDetailed || newer[stream] != nil ? read.run() : nil
      let material = RunMaterial(
        outline: outline, datasets: library.datasets, run: isDetailed ? run : nil)
      for kind in PageKinds.all { try kind.add(of: material, to: site) }
      if let run, let head = newer[stream] { try compare(RunPair(base: run, head: head)) }
      newer[stream] = isDetailed ? run : nil
    }
    for pair in pairs { try compare(pair) }
    // Taken out first, so that no copy of the library holds the figures of hundreds of runs.
    let history = try library.takeHistory()
    let material = SiteMaterial(library: library, history: history, comparisons: comparisons)
    for kind in PageKinds.all { try kind.add(of: material, to: site) }
    try site.add(files: [try Feed(view: history, siteTitle: name, results: library.results).page])
    try site.makeWaiting()
    let entries = site.made.map(\.entry)
    for kind in PageKinds.all { try kind.add(of: entries, to: site) }
    try site.makeWaiting()
    if let baseURL {
      let found = site.made.map(\.entry.path).filter { $0 != .notFound }
      let map = Sitemap(baseURL: baseURL, pages: found)
      try site.add(files: [SitePage(path: .sitemap, bytes: map.bytes)])
    }
    return site
  }

  /// Runs of which every figure has a place on the site, and each of which is compared with the one
  /// before it: the newest. Series have the figures of all, and the run files everything.
  static let mostDetailed = 10

  /// Templates of the user's may do without a file for charts.
  private static func chartStyle(_ assets: [SitePage]) -> String {
    let file = assets.first { $0.path == SitePath("assets/chart.css") }
    return file.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  private static let marker = "This folder was made by tare site and is replaced by the next.\n"
}

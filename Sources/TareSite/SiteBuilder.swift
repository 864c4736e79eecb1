import TareModel

/// Makes a static site from runs: the same runs and templates give the same bytes.
package struct SiteBuilder: Sendable {
  private let runs: [RunSource]
  private let templates: TemplateFolder
  private let runSchemas: [RunSchemaFile]

  /// The schemas of run files, by name and bytes, published beside the pages as they are.
  package typealias RunSchemaFile = (name: String, bytes: [UInt8])

  package init(runs: [RunSource], templates: TemplateFolder, runSchemas: [RunSchemaFile]) {
    self.runs = runs
    self.templates = templates
    self.runSchemas = runSchemas
  }

  /// Every file of the site in memory, in the order of their paths.
  package func pages() throws(SiteError) -> [SitePage] {
    var pages: [SitePage] = []
    try build { pages.append($0) }
    return pages.sorted { $0.path < $1.path }
  }

  /// Writes the site into a folder, which it replaces as a whole or leaves as it was.
  package func write(to folder: String) throws(SiteError) {
    let target = SiteFolder(folder)
    // What will be refused in the end is refused before the work.
    try target.check()
    let replacement = try target.replacement()
    try build { page throws(SiteError) in try replacement.add(page) }
    try replacement.finish()
  }

  /// Hands on file after file: the page of each run while the run is at hand, then the rest.
  private func build(_ take: (SitePage) throws(SiteError) -> Void) throws(SiteError) {
    var paths: Set<SitePath> = []
    func hand(_ page: SitePage) throws(SiteError) {
      guard paths.insert(page.path).inserted else {
        throw SiteError(.runs, "two files of the site would be \(page.path.text)")
      }
      try take(page)
    }
    for file in try templates.assets() { try hand(file) }
    for schema in runSchemas {
      try hand(SitePage(path: .runSchema(schema.name), bytes: schema.bytes))
    }
    try hand(SitePage(path: .marker, bytes: Array(Self.marker.utf8)))
    let writer = PageWriter(
      templates: templates, files: paths.union(Self.alwaysThere), schemas: try PageSchemas())
    var library = RunLibrary()
    for source in try runs.inOrder() {
      let run = try source.read()
      library.add(run)
      try hand(try writer.page(RunPage(run: run, datasets: library.datasets).content))
    }
    let history = HistoryView(library.history)
    for content in Self.contents(library, history) { try hand(try writer.page(content)) }
    for place in history.places {
      let series = SeriesPage(
        place: place, moments: history.moments,
        dataset: library.datasets.first { $0.dataset.name == place.dataset }?.path)
      try hand(try writer.page(series.content))
      try hand(series.csv)
    }
    try hand(try Feed(view: history).page)
  }

  /// The pages that a template may link to: every site has them.
  private static let alwaysThere: Set<SitePath> = [.index, .method, .history, Feed.path]

  /// A page is added by adding it here.
  private static func contents(
    _ library: RunLibrary, _ history: HistoryView
  ) -> [PageContent] {
    [
      IndexPage(library).content, MethodPage(catalog: library.catalog).content,
      HistoryPage(history).content,
    ]
      + library.datasets.map { DatasetPage(view: $0).content }
  }

  private static let marker = "This folder was made by tare site and is replaced by the next.\n"
}

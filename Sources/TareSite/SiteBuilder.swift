import TareMarkup
package import TareModel

/// Makes a static site from runs: the same runs and templates give the same bytes.
package struct SiteBuilder: Sendable {
  private let runs: [Run]
  private let templates: TemplateFolder
  private let runSchema: [UInt8]

  /// The schema of run files is published beside the pages as it is.
  package init(runs: [Run], templates: TemplateFolder, runSchema: [UInt8]) {
    self.runs = runs
    self.templates = templates
    self.runSchema = runSchema
  }

  /// Every file of the site in memory, in the order of their paths.
  package func pages() throws(SiteError) -> [SitePage] {
    let library = try RunLibrary(runs)
    let contents = Self.contents(library)
    let files =
      try templates.assets() + [
        SitePage(path: .runSchema, bytes: runSchema),
        SitePage(path: .marker, bytes: Array(Self.marker.utf8)),
      ]
    let paths = contents.map(\.path) + files.map(\.path)
    try Self.refuseTwins(paths)
    let writer = PageWriter(
      templates: templates, files: Set(paths), provenance: Self.provenance(library),
      schemas: try PageSchemas())
    var pages: [SitePage] = []
    for content in contents { pages.append(try writer.page(content)) }
    return (pages + files).sorted { $0.path < $1.path }
  }

  /// Writes the site into a folder, which it replaces as a whole or leaves as it was.
  package func write(to folder: String) throws(SiteError) {
    let target = SiteFolder(folder)
    // What will be refused in the end is refused before the work.
    try target.check()
    try target.replace(with: try pages())
  }

  /// A page is added by adding it here.
  private static func contents(_ library: RunLibrary) -> [PageContent] {
    [
      IndexPage(library).content,
      MethodPage(catalog: library.runs.first?.header.catalog ?? Catalog()).content,
    ] + library.datasets.map { DatasetPage(view: $0).content }
      + library.runs.map { RunPage(run: $0, datasets: library.datasets).content }
  }

  private static func provenance(_ library: RunLibrary) -> [Markup] {
    guard let newest = library.runs.first else { return ["Made by Tare from no runs."] }
    return [
      .text(
        "Made by Tare from \(Words.count(library.runs.count, "run")), the newest "
          + "\(newest.header.id), measured with version \(newest.header.toolVersion).")
    ]
  }

  private static func refuseTwins(_ paths: [SitePath]) throws(SiteError) {
    let sorted = paths.sorted()
    for (path, next) in zip(sorted, sorted.dropFirst()) where path == next {
      throw SiteError(.runs, "two files of the site would be \(path.text)")
    }
  }

  private static let marker = "This folder was made by tare site and is replaced by the next.\n"
}

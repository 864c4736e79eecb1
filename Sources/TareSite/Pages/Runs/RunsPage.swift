import TareFormats
import TareMarkup
import TareWording

/// All runs, newest first.
struct RunsPage {
  let runs: [RunSummary]

  init(_ library: RunLibrary) { runs = library.runs }

  var content: PageContent {
    PageContent(
      path: .runs, title: "Runs",
      summary: "Every run of this site: when, what, and what went wrong.",
      body: PageHead(title: [.text(finding)]).markup
        + (runs.isEmpty ? EmptyState.nothing : [RunList(runs: runs, page: .runs).table.markup]))
  }

  private var finding: String {
    let faulty = runs.count { $0.faults > 0 }
    guard !runs.isEmpty else { return "There are no run files" }
    let all = Words.count(runs.count, "run")
    return faulty == 0
      ? "\(all), none with a fault" : "\(all), \(Formats.integer(faulty)) with a fault"
  }
}

extension RunsPage: PageKind {
  static let section: Section? = Section(title: "Runs", group: .changes, path: .runs)

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(RunsPage(library).content)
  }
}

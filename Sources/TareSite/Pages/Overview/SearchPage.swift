import TareMarkup
import TareWording

/// The pages of the site by name, in the order of the navigation; a script narrows it down.
///
/// Older runs are on a page of their own, or the list would grow with each.
struct SearchPage {
  /// A page as it stands in the list.
  struct Entry: Sendable, Equatable {
    var path: SitePath
    var title: String
    /// Empty where the title says it all.
    var summary: String
    var isListed: Bool

    init(_ content: PageContent) {
      isListed = content.isListed
      path = content.path
      title = content.title
      // Pages deep down say all of it in their titles, and there are thousands of them.
      summary = path.names.count > 2 ? "" : content.summary
    }
  }

  let entries: [Entry]
  private let path = SitePath.search

  var content: PageContent {
    PageContent(
      path: path, title: "Everything by name",
      summary: "Every page of this site in one list, to be searched.",
      body: PageHead(
        title: ["Everything by name"],
        lead: [
          "Every page of this site", .text(older),
          ". Type above to narrow the list down, or use your browser’s search.",
        ]
      ).markup + parts + SearchAbsent(entries: entries).markup)
  }

  private var older: String { entries.allSatisfy(\.isListed) ? "" : " but those of older runs" }

  private var parts: [Markup] {
    let entries = Dictionary(grouping: entries.filter { $0.isListed && $0.path != path }) {
      Section.of($0.path)?.path
    }
    return Section.all.flatMap { part($0, entries[$0.path] ?? []) }
  }

  private func part(_ section: Section, _ mine: [Entry]) -> [Markup] {
    guard !mine.isEmpty else { return [] }
    // The section's own page first, then those of names in its folder, then what lies below them.
    let first = mine.filter { $0.path == section.path }
    let rest = mine.filter { $0.path != section.path }.sorted {
      ($0.path.names.count, $0.path) < ($1.path.names.count, $1.path)
    }
    return [
      HTML.h2(.text(section.title)),
      HTML.ul(["class": "finder"], (first + rest).map(item)),
    ]
  }

  private func item(_ entry: Entry) -> Markup {
    // How deep a page lies, by which a script puts pages of names before pages of samples.
    var attributes: Attributes = ["data-value": "\(entry.path.names.count)"]
    let words = SearchWords.of(entry.path)
    if !words.isEmpty { attributes["data-words"] = words }
    let link = HTML.a(["href": path.link(to: entry.path)], Words.foreign(entry.title))
    guard !entry.summary.isEmpty else { return HTML.li(attributes, link) }
    return HTML.li(attributes, link, " ", HTML.small(["dir": "auto"], .text(entry.summary)))
  }
}

extension SearchPage: PageKind {
  static let section: Section? = Section(title: "Everything by name", group: .method, path: .search)

  static func add(of pages: [SearchPage.Entry], to site: SiteAssembly) throws(SiteError) {
    try site.add(SearchPage(entries: pages).content)
  }
}

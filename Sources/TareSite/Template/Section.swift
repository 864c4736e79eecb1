/// An entry of the navigation: a page that every site has, and whatever lies in its folder.
struct Section: Sendable, Equatable {
  /// The rows of the navigation; a group's name leads to its first section.
  enum Group: String, Sendable, CaseIterable {
    case overview = "Overview"
    case figures = "Figures"
    case python = "Inside Python"
    case changes = "Changes"
    case method = "Method"
  }

  let title: String
  let group: Group
  let path: SitePath
  /// Whatever lies in it belongs to the section: the folder of the section's page, or that of its
  /// name.
  private let folder: String?

  init(title: String, group: Group, path: SitePath) {
    self.title = title
    self.group = group
    self.path = path
    folder = path.names.count > 1 ? path.names.first : path.folder.text
  }
}

extension Section {
  /// The navigation, as the kinds of pages have it.
  static let all = PageKinds.all.compactMap { $0.section }

  /// Those that have something to say, which the navigation leads to.
  static func shown(in scope: SiteScope) -> [Section] {
    PageKinds.all.filter { !$0.isEmpty(in: scope) }.compactMap { $0.section }
  }

  /// The section a page belongs to: the one with its path, or the one with its folder.
  static func of(_ page: SitePath) -> Section? {
    all.first { $0.path == page }
      ?? all.first { page.names.count > 1 && $0.folder == page.names.first }
  }
}

extension [Section] {
  func of(_ group: Section.Group) -> [Section] { filter { $0.group == group } }
}

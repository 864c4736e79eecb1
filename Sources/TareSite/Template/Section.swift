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
  /// Whatever lies in it belongs to the section: the folder of the section's page, or that of its name.
  private let folder: String?

  init(title: String, group: Group, path: SitePath) {
    self.title = title
    self.group = group
    self.path = path
    folder = path.names.count > 1 ? path.names.first : path.folder.text
  }
}

extension Section {
  /// The navigation; a page that everybody shall find gets a line here.
  static let all = [
    Section(title: "Overview", group: .overview, path: .index),
    Section(title: "Datasets", group: .figures, path: .datasets),
    Section(title: "Representations", group: .figures, path: .representations),
    Section(title: "Runtimes", group: .figures, path: .runtimes),
    Section(title: "Benchmarks", group: .figures, path: .benchmarks),
    Section(title: "Loaders", group: .figures, path: .loaders),
    Section(title: "Growth", group: .figures, path: .growth),
    Section(title: "The talk", group: .python, path: .talk),
    Section(title: "Identity", group: .python, path: .identity),
    Section(title: "Base sizes", group: .python, path: .sizes),
    Section(title: "Profilers", group: .python, path: .profilers),
    Section(title: "Experiments", group: .python, path: .experiments),
    Section(title: "History", group: .changes, path: .history),
    Section(title: "Comparisons", group: .changes, path: .comparisons),
    Section(title: "Runs", group: .changes, path: .runs),
    Section(title: "Method", group: .method, path: .method),
    Section(title: "Everything by name", group: .method, path: .search),
  ]

  /// The section a page belongs to: the one with its path, or the one with its folder.
  static func of(_ page: SitePath) -> Section? {
    all.first { $0.path == page }
      ?? all.first { page.names.count > 1 && $0.folder == page.names.first }
  }
}

extension Section.Group {
  var sections: [Section] { Section.all.filter { $0.group == self } }
}

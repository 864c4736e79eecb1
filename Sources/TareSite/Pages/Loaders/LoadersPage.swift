import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// What the choice of loader costs in time, and what it leaves in memory, dataset by dataset.
struct LoadersPage {
  let views: [DatasetView]
  private let path = SitePath.loaders

  init(_ library: RunLibrary) { views = library.datasets }

  var content: PageContent {
    let parts = views.compactMap { view -> [Markup]? in
      guard let runtime = view.runtimes.first else { return nil }
      let tables = LoaderTables(view: view, runtime: runtime)
      let figure = tables.figure(page: path)
      let peaks = PeakFigure(view: view, runtime: runtime)
        .ofLoaders(id: "peak-\(Slug(view.dataset.name))", page: path)
      let content =
        [figure, peaks].compactMap { $0?.markup(level: HTML.h3) }
        + [tables.loading, tables.weights].compactMap { $0?.markup }
        + DirectLoaders(view: view, runtime: runtime).part(page: path)
      guard !content.isEmpty else { return nil }
      return [
        HTML.h2(Words.foreign(view.title)),
        HTML.p(
          ["class": "source"], .text("On \(runtime.title), run "), Links.run(view.run, from: path),
          "; more on ", Links.dataset(view, from: path, "the page of the dataset"), "."),
      ] + content
    }
    return PageContent(
      path: path, title: "Loaders",
      summary: "What each loader takes to read the same text, and what it leaves in memory.",
      body: PageHead(
        title: finding,
        lead: [
          "Loaders differ in speed, in the memory they need for a moment, and in what they share. ",
          "Equal keys and values that become one object make the records smaller for good.",
        ]
      ).markup
        + (parts.isEmpty
          ? EmptyState.because(
            "No run on this site timed a loader.",
            command: ["tare", "run", "--loader", "*", "--representation", "dict"])
          : SteadinessText.caution(of: views, from: path) + parts.flatMap(\.self) + direct))
  }

  /// How loaders without dicts are measured, where none was.
  private var direct: [Markup] {
    let isAny = views.contains { view in
      view.runtimes.first.map { !DirectLoading.all(view, $0).isEmpty } ?? false
    }
    guard !isAny else { return [] }
    return [HTML.h2(["id": "direct"], "Can the dicts be left out?")]
      + EmptyState.because(
        DirectLoadingText.unmeasured,
        command: [
          "tare", "run", "--loader", "json", "--loader", "*-to-*", "--metric", "allocated",
          "--metric", "peak", "--benchmark", "load",
        ])
  }

  private var finding: [Markup] {
    for view in views {
      guard let runtime = view.runtimes.first,
        let fastest = LoaderTables(view: view, runtime: runtime).fastest
      else { continue }
      return [
        Words.name(fastest.name),
        .text(" \(fastest.does)"),
      ]
    }
    return ["Loaders"]
  }
}

extension LoadersPage: PageKind {
  static let section: Section? = Section(title: "Loaders", group: .figures, path: .loaders)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasLoaders }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library
    try site.add(LoadersPage(library).content)
  }
}

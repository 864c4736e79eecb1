import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What other tools measured, by tool and benchmark: the newest figure of each and its last step.
struct ImportedPage {
  let history: ResultHistory
  private let path = SitePath.imported

  var content: PageContent {
    PageContent(
      path: path, title: "Benchmarks of other tools",
      summary: "What other tools measured, by benchmark, and what changed from run to run.",
      body: PageHead(title: [.text(headline)], lead: lead).markup
        + (history.isEmpty
          ? [CommandLineText(["tare", "import", "bench.json"]).markup] : tables(from: path)))
  }

  /// The last thing that got worse in a newest run, or how many benchmarks there are.
  var headline: String {
    let news = history.all.compactMap { series in
      series.steps.last.flatMap { $0.moment == series.points.last?.moment ? $0 : nil }
    }
    let standing = history.all.compactMap(\.steps.last).filter(\.isWorse)
    if let worst = (news.filter(\.isWorse) + standing).first {
      return "\(ResultWords.name(worst.result.key)) is \(ResultWords.step(worst)) since "
        + ResultWords.name(worst.moment)
    }
    guard !history.isEmpty else { return "No results of other tools" }
    let count = Set(history.all.map(\.newest.key.name)).count
    let tools = Words.list(history.places.map(\.tool).unique)
    return "\(Words.count(count, "benchmark")) of \(tools)"
  }

  private var lead: [Markup] {
    [
      "Taken over by ", Words.name("tare import"),
      ". What has no samples is shown and never judged.",
    ]
  }

  /// A table for each tool and machine, under its name.
  func tables(from page: SitePath) -> [Markup] {
    history.places.enumerated().flatMap { number, place in
      [
        HTML.h2(["id": "place-\(number + 1)"], .text(place.title)),
        table(place, from: page).markup,
      ]
    }
  }

  /// Every result of a tool on a machine.
  private func table(_ place: ResultHistory.Place, from page: SitePath) -> Table {
    let all = history.all.filter { $0.place == place }
    return Table(
      caption: "What \(place.title) measured, the newest figures", corners: ["benchmark"],
      columns: ["figure", "last change", "runs"],
      rows: all.map { ResultRow(series: $0, page: page).row })
  }
}

extension ImportedPage: PageKind {
  static let section: Section? = Section(title: "Other tools", group: .figures, path: .imported)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasResults }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let history = material.library.results
    try site.add(ImportedPage(history: history).content)
  }
}

extension ResultHistory.Place {
  /// "asv, demo py3.12".
  var title: String { environment.map { "\(tool), \(Words.isolated($0))" } ?? tool }
}

extension SitePath {
  static let imported = SitePath("imported/index.html")

  /// One benchmark of a tool, with all its parameters.
  static func imported(_ place: ResultHistory.Place, _ benchmark: String) -> SitePath {
    let tool = String(place.tool.lowercased().map { $0 == " " ? "-" : $0 })
    let folder = [tool, place.environment].compactMap(\.self).joined(separator: " ")
    return SitePath("imported/\(Slug(folder))/\(Slug(benchmark)).html")
  }
}

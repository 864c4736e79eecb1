import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What changed from release to release of the packages that users measured in the place of pins.
struct PackagesPage {
  let releases: ReleaseHistory

  private let path = SitePath.packages
  private var places: [ReleaseHistory.Place] { releases.places }

  /// Charts of one place; the table has every figure.
  private static let mostDrawn = 4

  var content: PageContent {
    let texts = places.map { ReleasesText($0, releases.series($0)) }
    return PageContent(
      path: path, title: "Releases of packages",
      summary: "What changes from release to release of a package.",
      body: PageHead(
        title: [.text(title(texts))],
        lead: lead
      ).markup + texts.enumerated().flatMap { part($0.offset, $0.element) })
  }

  /// The first place with a change speaks for all.
  private func title(_ texts: [ReleasesText]) -> String {
    let speaking = texts.first { $0.changes > 0 } ?? texts.first
    return speaking?.headline ?? "No package was measured in two releases"
  }

  private var lead: [Markup] {
    [
      "Measure two releases side by side with ",
      Words.name("tare run --package orjson==3.10.15 --package orjson==3.11.5"),
      ". A wheel or a folder with source may stand in place of a release.",
    ]
  }

  private func part(_ number: Int, _ text: ReleasesText) -> [Markup] {
    let (place, series) = (text.place, text.series)
    let moved = series.filter(\.isMoved)
    return [
      HTML.h2(
        ["id": "place-\(number + 1)"], Words.name(place.package),
        .text(" on \(place.runtime), "), Words.name(place.dataset)),
      HTML.p(.text(text.headline + ".")),
    ]
      + moved.prefix(Self.mostDrawn).enumerated().map { figure(number, $0.offset, $0.element) }
      + [table(series, of: place).markup] + command(text)
  }

  private func figure(_ place: Int, _ number: Int, _ series: ReleaseSeries) -> Markup {
    let measured = FigureWords.measured(series.key)
    let finding = "\(measured) is \(FigureWords.change(series.change))"
    let format = FigureWords.format(series.quantity, series.unit)
    return Figure(
      id: "place-\(place + 1)-figure-\(number + 1)", finding: [.text(finding)],
      subtitle: [.text("\(FigureWords.title(series.quantity, series.unit)), release by release.")],
      chart: TrendChart(
        title: "\(measured) by release", summary: finding,
        valueTitle: FigureWords.title(series.quantity, series.unit), format: format,
        points: series.points.map {
          .init($0.release, $0.figure.value, low: $0.figure.low, high: $0.figure.high)
        },
        levels: series.points.indices.map { .init($0..<$0 + 1, series.points[$0].figure.value) }),
      source: .init(
        run: link(series.points[series.points.count - 1].run), runtime: series.key.runtime)
    ).markup(level: HTML.h3)
  }

  private func link(_ run: String) -> Markup {
    HTML.a(["href": path.link(to: .run(run))], .text(run))
  }

  /// Every figure, what changed first.
  private func table(_ series: [ReleaseSeries], of place: ReleaseHistory.Place) -> Table {
    let names = series.max { $0.points.count < $1.points.count }?.points.map(\.release) ?? []
    return Table(
      caption: "Every figure by release of \(Words.isolated(place.package)), what changed first",
      corners: ["what"], columns: names + ["change"],
      rows: series.map { series in
        let format = FigureWords.format(series.quantity, series.unit)
        return Table.Row(
          heads: [.text(FigureWords.measured(series.key))],
          cells: names.map { name in
            guard let point = series.points.first(where: { $0.release == name }) else {
              return .empty(reason: "not measured with this release")
            }
            return .number(format.text(point.figure.value), value: point.figure.value)
          } + [.text([.text(series.isMoved ? FigureWords.change(series.change) : "same")])])
      })
  }

  /// What judges the two ends with intervals, where one run has both.
  private func command(_ text: ReleasesText) -> [Markup] {
    guard let points = text.series.first?.points, let first = points.first,
      let last = points.last, first.run == last.run
    else { return [] }
    return [
      HTML.p("The two ends compared with all their samples:"),
      CommandLineText([
        "tare", "compare", last.run, "--by", "package:\(text.place.package)", "--base",
        first.release, "--head", last.release,
      ]).markup,
    ]
  }
}

extension PackagesPage: PageKind {
  static let section: Section? = Section(title: "Packages", group: .changes, path: .packages)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasReleases }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    try site.add(PackagesPage(releases: material.library.releases).content)
  }
}

extension SitePath {
  static let packages = SitePath("packages.html")
}

import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// One benchmark of another tool: all its parameters and measures, and each of them over runs.
struct ImportedBenchmarkPage {
  let place: ResultHistory.Place
  let name: String
  let series: [ResultSeries]

  private var path: SitePath { .imported(place, name) }
  /// Charts of one page; the table has every series.
  private static let mostDrawn = 12

  var content: PageContent {
    PageContent(
      path: path, title: "\(Words.isolated(name)) by \(place.tool)",
      summary: "What \(place.title) measured of one benchmark.",
      body: PageHead(
        eyebrow: [.text("Benchmark of \(place.title)")], title: [Words.foreign(name)],
        lead: [.text(lead)]
      ).markup + [table.markup] + trends)
  }

  private var lead: String {
    guard let step = series.compactMap(\.steps.last).last else {
      guard !series.contains(where: \.isLongEnough) else { return "No step from run to run." }
      let runs = series.map(\.points.count).max() ?? 0
      return "\(Words.count(runs, "run").capitalisedFirst); a step shows from "
        + "\(Words.number(ChangePoints.fewest)) on."
    }
    return "\(ResultWords.name(step.result.key)) is \(ResultWords.step(step)) since "
      + "\(ResultWords.name(step.moment))."
  }

  private var table: Table {
    Table(
      caption: "The newest figures", corners: ["of what"],
      columns: ["figure", "last change", "runs"],
      rows: series.map { ResultRow(series: $0, page: path, isNamed: false).row })
  }

  private var trends: [Markup] {
    let drawn = series.filter { $0.points.count >= ChangePoints.shortest }.prefix(Self.mostDrawn)
    return drawn.enumerated().compactMap { figure($0.offset, $0.element) }
  }

  private func figure(_ number: Int, _ series: ResultSeries) -> Markup? {
    guard let last = series.points.last else { return nil }
    let title = ResultWords.name(series.newest.key)
    let finding =
      series.steps.last.map {
        "\(title) is \(ResultWords.step($0)) since \(ResultWords.name($0.moment))"
      }
      ?? (series.isLongEnough
        ? "\(title) keeps its level"
        : "\(title) over \(Words.count(series.points.count, "run"))")
    let unit = series.newest.unit
    return Figure(
      id: "trend-\(number + 1)", finding: [Words.foreign(finding)],
      subtitle: ["Run by run, from the oldest."],
      chart: TrendChart(
        title: "\(title) over runs", summary: finding, valueTitle: series.newest.key.measure,
        format: ResultWords.format(unit: unit),
        points: series.points.map { point in
          let value = point.figures.value
          return .init(
            ResultWords.name(point.moment), value, low: min(point.figures.low ?? value, value),
            high: max(point.figures.high ?? value, value))
        },
        levels: series.isLongEnough ? series.levels.map { .init($0.range, $0.value) } : []),
      source: .init(
        run: HTML.a(["href": path.link(to: .run(last.moment.run))], .text(last.moment.run)),
        runtime: "and those before it")
    ).markup(level: HTML.h2)
  }
}

extension ImportedBenchmarkPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let all = material.library.results.all
    for place in material.library.results.places {
      let mine = all.filter { $0.place == place }
      let byName = Dictionary(grouping: mine, by: \.newest.key.name)
      for name in mine.map(\.newest.key.name).unique {
        let series = byName[name] ?? []
        try site.add(
          ImportedBenchmarkPage(place: place, name: name, series: series).content)
      }
    }
  }
}

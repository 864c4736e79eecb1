import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// The series of one representation on one runtime: a chart for each figure that changed, and one
/// line for all that stayed.
struct SeriesPage {
  let place: HistoryView.Place
  let history: HistoryView
  /// What the site has of the dataset.
  let view: DatasetView?

  private var path: SitePath { place.path }

  var content: PageContent {
    PageContent(
      path: path,
      title:
        "\(Words.isolated(place.representation)) of \(Words.isolated(place.dataset)) over runs",
      summary: "Every figure of \(Words.isolated(place.representation)) from run to run.",
      body: [
        HTML.p(
          ["class": "eyebrow"],
          [HTML.a(["href": path.link(to: .history)], "History"), ", dataset ", datasetName]
            + [.text(", \(place.runtime)")]),
        HTML.h1(Words.name(place.representation), " from run to run"),
        HTML.p(
          ["class": "subtitle"], "Every run’s figures: ",
          HTML.a(["href": path.link(to: csvPath)], "CSV"), ". Charts of many runs show each ",
          "segment’s minimum, maximum and last."),
      ]
        + place.cells.enumerated().filter { $0.element.isMoved }
        .map { figure($0.offset, $0.element) }
        + StillSeries(place.cells.filter { !$0.isMoved }, of: place.cells.count).markup(samples),
      figures: csvPath, files: [csv])
  }

  /// Every point, in the order of the charts.
  private var csv: SitePage {
    var bytes = Array(CSV.file([Self.header]).utf8)
    // A file of hundreds of thousands of bytes would be moved again and again while it grows.
    let points = place.cells.reduce(0) { $0 + $1.points.count }
    bytes.reserveCapacity(points * (Self.room + (history.rows.map(\.count).max() ?? 0)))
    for cell in place.cells {
      let key = Array(
        (CSV.row([
          cell.key.measure.name, cell.key.access, cell.key.loader, FigureWords.title(cell),
        ]) + ",").utf8)
      for point in cell.points {
        bytes += key
        bytes += history.rows[point.moment]
        // What is exact has no interval.
        let ends =
          cell.isExact ? ["", ""] : [Formats.exact(point.low), Formats.exact(point.high)]
        bytes += CSV.row([Formats.exact(point.value)] + ends).utf8
        bytes += CSV.end.utf8
      }
    }
    return SitePage(path: csvPath, bytes: bytes)
  }

  private static let header = [
    "measure", "access", "loader", "quantity", "run", "label", "started", "value", "low", "high",
  ]

  /// Bytes of a row beside its run, as most have them.
  private static let room = 80

  private var csvPath: SitePath { SitePath(path.text.dropLast(5) + ".csv") }

  private var datasetName: Markup {
    let name = Words.name(place.dataset)
    return view.map { Links.dataset($0, from: path, name) } ?? name
  }

  private func figure(_ number: Int, _ cell: CellHistory) -> Markup {
    let levels = cell.levels
    let finding = finding(cell)
    return Figure(
      id: "series-\(number + 1)", finding: finding,
      subtitle: [
        .text("\(FigureWords.title(cell)), "), .text(Words.access(cell.key.access)),
        cell.key.access == CellKey.noAccess ? "" : ", ", "loaded by ",
        Words.name(cell.key.loader), ".",
      ],
      chart: TrendChart(
        title: "\(FigureWords.measured(cell.key)) over runs",
        summary: finding.map(\.plainText).joined(),
        valueTitle: FigureWords.title(cell), format: FigureWords.format(cell.quantity, cell.unit),
        points: cell.points.map {
          .init(history.names[$0.moment], $0.value, low: Double($0.low), high: Double($0.high))
        },
        levels: levels.map { .init($0.range, $0.value) }),
      source: .init(
        run: newestRun(cell), runtime: "and those before it", samples: samples(cell.key))
    ).markup(level: HTML.h2)
  }

  private func finding(_ cell: CellHistory) -> [Markup] {
    let name = Words.name(cell.key.measure.name)
    guard let change = cell.suspicion ?? cell.changes.last else { return [name] }
    let looks = cell.suspicion == nil ? " " : " looks "
    return [
      name,
      .text(
        "\(looks)\(FigureWords.change(change)) since \(history.names[change.moment]): "
          + "\(FigureWords.ends(change).before) to \(FigureWords.ends(change).after)"
          + (cell.suspicion == nil ? "" : ", unconfirmed")),
    ]
  }

  /// The place of the newest samples, where the site has them.
  private func samples(_ key: CellKey) -> Markup? {
    guard let view, let runtime = view.runtimes.first(where: { $0.id == place.runtime }),
      view.cells(place.representation, runtime).contains(where: { $0.key == key })
    else { return nil }
    let address = CellAddress(key: key)
    return Links.samples(address.path, address.fragment, from: path)
  }

  private func newestRun(_ cell: CellHistory) -> Markup {
    let moment = history.moments[cell.points[cell.points.count - 1].moment]
    return HTML.a(["href": path.link(to: .run(moment.run))], .text(moment.run))
  }
}

extension SeriesPage: PageKind {
  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let history = material.history
    let views = Dictionary(
      uniqueKeysWithValues: material.library.datasets.map { ($0.dataset.name, $0) })
    for place in history.places {
      let view = views[place.dataset]
      try site.add(SeriesPage(place: place, history: history, view: view).content)
    }
  }
}

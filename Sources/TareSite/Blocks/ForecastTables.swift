import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// How much memory other numbers of such records need, to hold them and to load them.
///
/// A script adds a column for the reader's own number, and marks what does not fit.
struct ForecastTables {
  static let id = "how-much"

  private let forecast: Forecast
  private let view: DatasetView
  private let runtime: Runtime

  /// Nil where nothing can be told.
  init?(_ view: DatasetView, _ runtime: Runtime) {
    guard let forecast = Forecast(view, runtime) else { return nil }
    (self.forecast, self.view, self.runtime) = (forecast, view, runtime)
  }

  func markup(from page: SitePath) -> [Markup] {
    let hasPeaks = forecast.ways.contains { $0.peak != nil }
    return [
      HTML.h2(["id": Self.id], "How much memory for mine?"),
      HTML.div(
        ["class": "forecast"],
        [
          HTML.p(
            ["class": "subtitle"],
            .text("For records like these on \(runtime.title), loaded with "),
            Words.name(CellKey.plainLoader),
            .text(
              ", calculated from the \(Words.count(view.dataset.records, "record")) measured. "),
            "Loading needs more than holding: the loader’s dicts and the finished records exist ",
            "side by side for a moment. The text of the file is not included."),
          table("To hold so many records", page) { $0.held },
        ] + (hasPeaks ? [table("To load them: the highest moment", page) { $0.peak }] : [])),
    ]
  }

  private func table(
    _ caption: String, _ page: SitePath, _ bytes: (Forecast.Way) -> [Int]?
  ) -> Markup {
    Table(
      caption: caption, corners: ["held as"], columns: Forecast.counts.map(Self.count),
      rows: forecast.ways.map { way in
        Table.Row(
          heads: [Links.representation(way.representation, from: page)],
          cells: bytes(way)?.map { .number(Formats.bytes($0), value: Double($0)) }
            ?? Forecast.counts.map { _ in .empty(reason: "no peak was measured") })
      }
    ).markup
  }

  /// "10 thousand", "100 million".
  private static func count(_ number: Int) -> String {
    number < 1_000_000
      ? "\(number / 1000) thousand" : "\(number / 1_000_000) million"
  }
}

import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// The series of one growth experiment on one runtime: a chart for each unit, and what it shows.
struct GrowthFigures {
  let experiment: Experiment
  let runtime: Runtime
  let observed: Observed
  /// Links to the runs that speak.
  let run: Markup
  /// The page they stand on.
  let page: SitePath

  /// More lines than that cannot be told apart.
  private static let most = 6

  func markup(level: Tag) -> [Markup] {
    [ObservedValue.Unit.bytes, .nanoseconds].flatMap { unit -> [Markup] in
      let shown = observed.series.filter {
        $0.unit == unit && !$0.points.isEmpty && !$0.isSpread
      }.prefix(Self.most)
      guard let counts = shown.first?.counts else { return [] }
      let reading = GrowthReading(series: Array(shown), of: observed)
      let said = reading.sentences.map { HTML.li($0) }
      return [figure(shown.map(\.thinned), unit, counts, reading).markup(level: level)]
        + (said.isEmpty ? [] : [HTML.ul(said)])
    }
  }

  private func figure(
    _ shown: [ObservedSeries], _ unit: ObservedValue.Unit, _ counts: String,
    _ reading: GrowthReading
  ) -> Figure {
    let what = unit == .bytes ? "bytes" : "nanoseconds"
    let title = "\(what) a record by number of \(counts)"
    return Figure(
      id: "growth-\(Slug(experiment.name))-\(Slug(runtime.id))-\(what)",
      finding: reading.finding ?? [.text("On \(runtime.title): \(title)")],
      subtitle: [.text("\(runtime.title): \(title)." + (unit == .bytes ? "" : method(shown)))],
      chart: counts == ObservedSeries.fields
        ? byFields(shown, title, reading.summary)
        : byCount(shown, unit, counts, title, reading.summary),
      source: .init(
        run: run, runtime: runtime.title, samples: Links.answers(to: experiment, from: page)))
  }

  /// How the times were measured.
  private func method(_ shown: [ObservedSeries]) -> String {
    shown.contains { observed.spread(of: $0) != nil }
      ? " CPU time, the fastest block of each process. The point is the median of the processes, "
        + "the bar leads from the fastest to the slowest. Of five processes it holds the true "
        + "median 94 times in 100."
      : " The fastest of a few blocks of one process; how far they lie apart was not recorded."
  }

  private func byCount(
    _ shown: [ObservedSeries], _ unit: ObservedValue.Unit, _ counted: String, _ title: String,
    _ summary: String
  ) -> LineChart {
    let counts = Set(shown.flatMap(\.points).map(\.x)).sorted()
    let scale = unit == .bytes ? 1 : 1e-9
    return LineChart(
      title: title, summary: summary, categoryTitle: counted,
      categories: counts.map(Formats.integer), counts: counts, valueTitle: title,
      format: unit == .bytes ? .bytes : .seconds,
      series: shown.map { line in
        LineChart.Series(
          line.name,
          values(line, counts, scale),
          spread: observed.spread(of: line).map {
            .init(lows: values($0.least, counts, scale), highs: values($0.most, counts, scale))
          })
      })
  }

  private func values(_ line: ObservedSeries, _ counts: [Int], _ scale: Double) -> [Double?] {
    counts.map { count in line.points.first { $0.x == count }.map { Double($0.y) * scale } }
  }

  private func byFields(_ shown: [ObservedSeries], _ title: String, _ summary: String) -> StepChart
  {
    let last = shown.flatMap(\.points).map(\.x).max() ?? 0
    return StepChart(
      title: title, summary: summary, x: Axis(ObservedSeries.fields, format: .count),
      y: Axis("bytes a record", format: .bytes), through: Double(last),
      series: shown.map { line in
        let points = line.points.sorted { $0.x < $1.x }
        return StepChart.Series(line.name, points.map { Point(Double($0.x), Double($0.y)) })
      })
  }
}

extension ObservedSeries {
  /// With no more points than a page shows.
  fileprivate var thinned: ObservedSeries {
    var thinned = self
    thinned.points = points.thinned()
    return thinned
  }
}

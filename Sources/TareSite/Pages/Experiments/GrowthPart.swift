import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// How one thing grows: a step chart, one line for each distinct behaviour, and the steps as a
/// table.
struct GrowthPart {
  let experiment: Experiment
  let series: String
  let library: ExperimentLibrary
  let index: FindingIndex
  let page: SitePath

  private var steps: GrowthSteps { GrowthSteps(series, of: experiment.name, index) }
  private var names: VersionNames { VersionNames(index.runtimes) }
  private var id: String { "\(Slug(experiment.name)).\(Slug(series))" }

  /// Staircases are read on the first items; a logarithm of a few thousand hides them.
  private static let near = 100.0
  /// The numbers of items whose sizes stand in the table.
  private static let marks = [0, 1, 10, 100, 1000, 10_000]

  func markup(level: Tag) -> [Markup] {
    let steps = steps
    guard !steps.groups.isEmpty else { return [] }
    return [figure(steps).markup(level: level), table(steps).markup]
  }

  private func figure(_ steps: GrowthSteps) -> Figure {
    let title = "\(experiment.question) \(series)"
    let through = min(Self.near, max(1, Double(last(steps))))
    return Figure(
      id: "growth-\(id)", finding: finding(steps),
      subtitle: [
        .text("Bytes by number of \(steps.counts), the first "),
        .text(Formats.integer(Int(nearest: through))),
        "; a line for each group of versions with the same steps. Found out by ",
        HTML.a(["href": page.link(to: .experiment(experiment.name))], Words.name(experiment.name)),
        ".",
      ],
      chart: StepChart(
        title: title, summary: summary(steps), x: Axis(steps.counts, format: .count),
        y: Axis("bytes", format: .bytes), through: through,
        series: steps.groups.map { group in
          StepChart.Series(
            names.list(group.runtimes),
            group.points.thinned().map { Point(Double($0.x), Double($0.y)) })
        }),
      source: .init(
        run: HTML.span(Links.runs(library.runs(of: [experiment]), from: page)),
        runtime: Words.count(steps.runtimes.count, "version"),
        samples: Links.answers(to: experiment, from: page)))
  }

  private func finding(_ steps: GrowthSteps) -> [Markup] {
    let name = Words.foreign(series)
    let versions = names.list(steps.runtimes)
    guard steps.runtimes.count > 1 else {
      return [name, .text(": how it grows on \(versions)")]
    }
    return [
      name,
      .text(
        steps.changes.isEmpty
          ? ": grows in the same steps on \(versions)"
          : ": its steps changed with \(names.list(steps.changes))"),
    ]
  }

  private func summary(_ steps: GrowthSteps) -> String {
    let parts = steps.groups.map { group in
      let first = group.points.first.map { Formats.exactBytes($0.y) } ?? ""
      return "\(names.list(group.runtimes)): from \(first), "
        + Words.count(max(0, group.points.count - 1), "step")
    }
    return "\(parts.joined(separator: "; "))."
  }

  private func table(_ steps: GrowthSteps) -> Table {
    let last = last(steps)
    let marks = Self.marks.filter { $0 <= last }
    return Table(
      caption: "Versions with the same steps", corners: ["versions"],
      columns: ["grows at \(steps.counts)"]
        + marks.map { $0 == 0 ? "empty" : "at \(Formats.integer($0))" },
      rows: steps.groups.map { group in
        Table.Row(
          heads: [.text(names.list(group.runtimes))],
          cells: [.text([.text(Self.places(group.points))])]
            + marks.map { mark in
              GrowthSteps.size(group.points, at: mark).map { .number(Formats.exactBytes($0)) }
                ?? .empty(reason: "it begins with more items")
            })
      })
  }

  /// The first places at which it grows.
  private static func places(_ points: [ObservedSeries.Point]) -> String {
    let places = points.dropFirst().map { Formats.integer($0.x) }
    let shown = places.prefix(8).joined(separator: ", ")
    let rest = places.count - 8
    return places.isEmpty ? "never" : rest > 0 ? "\(shown) and \(rest) more" : shown
  }

  private func last(_ steps: GrowthSteps) -> Int {
    steps.groups.flatMap(\.points).map(\.x).max() ?? 0
  }
}

import TareCharts
import TareMarkup
import TareModel

/// All runs, newest first, each in one row.
struct RunList {
  let runs: [Run]
  let page: SitePath

  var table: Table {
    Table(
      caption: "Runs, the newest first", corners: ["run"],
      columns: ["label", "preset", "runtimes", "datasets", "measured", "faults", "unavailable"],
      rows: runs.map(row))
  }

  private func row(_ run: Run) -> Table.Row {
    let outcomes = run.cells.map(\.outcome)
    let measured = outcomes.count(where: \.isMeasured)
    let faults = outcomes.count(where: \.isFault)
    return Table.Row(
      heads: [Links.run(run, from: page)],
      cells: [
        .text(run.header.label.map { [Words.foreign($0)] } ?? []),
        .text([.text(run.header.preset)]),
        .text([.text(Self.runtimes(run))]),
        .text(
          Words.list(run.header.datasets.map(\.name).sorted().map(Words.name))),
        .number(Formats.integer(measured)),
        .number(Formats.integer(faults)),
        .number(Formats.integer(outcomes.count - measured - faults)),
      ])
  }

  private static func runtimes(_ run: Run) -> String {
    let titles = run.header.runtimes.sorted().map(\.title)
    guard let first = titles.first, let last = titles.last, titles.count > 2 else {
      return titles.joined(separator: ", ")
    }
    return "\(titles.count), \(first) to \(last)"
  }
}

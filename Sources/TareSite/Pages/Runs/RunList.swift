import TareFormats
import TareMarkup
import TareModel
import TareWording

/// All runs, newest first, each in one row.
struct RunList {
  let runs: [RunSummary]
  let page: SitePath

  var table: Table {
    Table(
      caption: "Runs, the newest first", corners: ["run"],
      columns: ["label", "preset", "runtimes", "datasets", "measured", "faults", "unavailable"],
      rows: runs.map(row))
  }

  private func row(_ run: RunSummary) -> Table.Row {
    Table.Row(
      heads: [Links.run(run, from: page)],
      cells: [
        run.label.map { .text([Words.foreign($0)]) } ?? .empty(reason: "no label"),
        .text([.text(run.preset)]),
        .text([.text(Self.runtimes(run))]),
        .text(
          Words.list(run.datasets.sorted().map(Words.name))),
        .number(Formats.integer(run.measured)),
        .number(Formats.integer(run.faults)),
        .number(Formats.integer(run.unavailable)),
      ])
  }

  private static func runtimes(_ run: RunSummary) -> String {
    let titles = run.runtimes.sorted().map(\.title)
    guard let first = titles.first, let last = titles.last, titles.count > 2 else {
      return titles.joined(separator: ", ")
    }
    return "\(titles.count), \(first) to \(last)"
  }
}

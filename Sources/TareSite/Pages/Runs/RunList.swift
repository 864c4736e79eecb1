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
        label(run),
        .text([.text(run.preset)]),
        .text([.text(Self.runtimes(run))]),
        .text(
          Words.list(run.datasets.sorted().map(Words.name))),
        .number(Formats.integer(run.measured)),
        .number(Formats.integer(run.faults)),
        .number(Formats.integer(run.unavailable)),
      ])
  }

  private func label(_ run: RunSummary) -> Table.Cell {
    guard let label = run.label.map(Words.foreign) else {
      return run.shards.map { .text([.text($0)]) } ?? .empty(reason: "no label")
    }
    return .text([label] + (run.shards.map { [.text(", \($0)")] } ?? []))
  }

  private static func runtimes(_ run: RunSummary) -> String {
    let titles = run.runtimes.sorted().map(\.title)
    guard let first = titles.first, let last = titles.last, titles.count > 2 else {
      return titles.joined(separator: ", ")
    }
    return "\(titles.count), \(first) to \(last)"
  }
}

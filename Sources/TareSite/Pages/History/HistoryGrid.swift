import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// A row for each cell that moved, a column for each of the newest runs, coloured against the first
/// of them.
struct HistoryGrid {
  let view: HistoryView
  let page: SitePath

  /// More runs are not read in one row.
  private static let mostRuns = 12
  private static let mostCells = 40

  var markup: [Markup] {
    let moments = Array(view.moments.indices.suffix(Self.mostRuns))
    guard moments.count > 2 else { return [] }
    let moved = view.moved.filter { ($0.suspicion ?? $0.changes.last)?.moment ?? 0 > moments[0] }
    let cells = moved.prefix(Self.mostCells)
    guard !cells.isEmpty else { return [] }
    let rest = moved.count - cells.count
    return [
      HTML.h2(["id": "grid"], "What changed, run by run"),
      HTML.p(
        ["class": "subtitle"],
        .text(
          "Each figure against the first run shown here; below 0% is better."
            + (rest > 0 ? " The \(cells.count) cells that changed most." : ""))),
      Table(
        caption: "Cells that changed, over the newest \(Words.count(moments.count, "run"))",
        corners: ["cell"] + Self.places(cells).map(\.head),
        columns: moments.map { view.names[$0] },
        rows: cells.map { row($0, moments, Self.places(cells)) }
      ).markup,
    ]
  }

  /// What tells cells of one name apart: columns for the runtime and the dataset, where several are
  /// shown.
  private static func places(
    _ cells: ArraySlice<CellHistory>
  ) -> [(head: String, text: (CellKey) -> String)] {
    [("runtime", \.runtime), ("dataset", \.dataset)].filter { _, text in
      Set(cells.map { text($0.key) }).count > 1
    }
  }

  private func row(
    _ cell: CellHistory, _ moments: [Int], _ places: [(head: String, text: (CellKey) -> String)]
  ) -> Table.Row {
    let points = Dictionary(cell.points.map { ($0.moment, $0.value) }) { first, _ in first }
    let first = moments.lazy.compactMap { points[$0] }.first ?? 0
    let format = FigureWords.format(cell.quantity, cell.unit)
    let target = SitePath.history(
      dataset: cell.key.dataset, runtime: cell.key.runtime,
      representation: cell.key.representation)
    return Table.Row(
      heads: [
        HTML.a(
          ["href": page.link(to: target)], Words.foreign(FigureWords.measured(cell.key)))
      ] + places.map { Words.foreign($0.text(cell.key)) },
      cells: moments.map { moment in
        guard let value = points[moment], first > 0 else {
          return .empty(reason: "not measured in this run")
        }
        return .heat(
          Formats.change(value / first - 1), ratio: value / first, value: value,
          other: format.text(value), title: "\(cell.key.dataset) on \(cell.key.runtime)")
      })
  }
}

import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// The figures of a place that stayed on one level over all runs: one line that says how many.
struct StillSeries {
  private let cells: [CellHistory]
  /// The figures of the place, those that moved included.
  private let all: Int

  init(_ cells: [CellHistory], of all: Int) {
    self.cells = cells
    self.all = all
  }

  /// Empty where every figure moved; open where none did, for then there is nothing else to read.
  func markup(_ samples: (CellKey) -> Markup?) -> [Markup] {
    guard !cells.isEmpty else { return [] }
    return [
      Fold(
        summary: [.text(summary)], content: [table(samples).markup], isOpen: cells.count == all
      ).markup
    ]
  }

  private var summary: String {
    let runs = Words.count(cells.map(\.points.count).max() ?? 0, "run")
    let figures = Words.count(all, "figure")
    return cells.count == all
      ? "\(all == 1 ? "The only figure" : "All \(figures)") stayed the same over \(runs)"
      : "\(Formats.integer(cells.count)) of \(figures) stayed the same over \(runs)"
  }

  private func table(_ samples: (CellKey) -> Markup?) -> Table {
    Table(
      caption: "Figures that stayed the same: their level, and the least and the largest of a run",
      corners: ["measure", "access", "loader"],
      columns: ["what", "level", "least", "largest", "runs", "samples"],
      rows: cells.map { cell in
        Table.Row(
          heads: [
            Words.name(cell.key.measure.name),
            .text(Words.reach(cell.key.access)),
            .text(cell.key.loader == CellKey.noLoader ? "" : cell.key.loader),
          ],
          cells: [.text([.text(FigureWords.title(cell))])] + figures(cell) + [
            samples(cell.key).map { .text([$0]) }
              ?? .empty(reason: "the newest run has no samples of it")
          ])
      })
  }

  private func figures(_ cell: CellHistory) -> [Table.Cell] {
    let values = cell.points.map(\.value)
    let level = cell.levels.last?.value ?? 0
    return [level, values.min() ?? level, values.max() ?? level].map {
      .number(FigureWords.text($0, cell), value: $0)
    } + [.number(Formats.integer(values.count), value: Double(values.count))]
  }
}

extension CellHistory {
  /// Whether it went over to another level, or seems to.
  var isMoved: Bool { !changes.isEmpty || suspicion != nil }
}

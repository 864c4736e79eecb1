import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// One result of another tool in a table: its newest figure and its last step.
struct ResultRow {
  let series: ResultSeries
  let page: SitePath
  /// Where a benchmark has a page of its own, its name is not said again.
  var isNamed = true

  var row: Table.Row {
    let key = series.newest.key
    let parameters = key.parameters.map { "\($0.name)=\($0.value)" }
    let kind = ([key.measure] + parameters).joined(separator: ", ")
    return Table.Row(
      heads: [isNamed ? named(kind) : Words.foreign(kind)],
      cells: [
        figure, step,
        .number(Formats.integer(series.points.count), value: Double(series.points.count)),
      ])
  }

  private func named(_ kind: String) -> Markup {
    let target = SitePath.imported(series.place, series.newest.key.name)
    return HTML.span(
      HTML.a(["href": page.link(to: target)], Words.foreign(series.newest.key.name)), " ",
      HTML.small(Words.foreign(kind)))
  }

  private var figure: Table.Cell {
    switch series.newest.outcome {
    case .measured(let figures):
      let unit = series.newest.unit
      let range = [figures.low, figures.high].compactMap { $0 }.map {
        ResultWords.amount($0, unit: unit)
      }
      return .number(
        ResultWords.amount(figures.value, unit: unit), value: figures.value,
        note: series.newest.note ?? (range.count == 2 ? range.joined(separator: " to ") : nil))
    case .failed(let why):
      return .text(["failed: ", Words.foreign(why)])
    case .unavailable(let why):
      return .text(["none: ", Words.foreign(why)])
    }
  }

  private var step: Table.Cell {
    guard let step = series.steps.last else {
      return .empty(
        reason: series.isLongEnough
          ? "no step" : "fewer than \(Words.number(ChangePoints.fewest)) runs")
    }
    return .text([
      .text("\(ResultWords.step(step)) since "),
      HTML.a(
        ["href": page.link(to: .run(step.moment.run))], Words.foreign(ResultWords.name(step.moment))
      ),
    ])
  }
}

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
    let target = SitePath.imported(series.place, key.name)
    let link = HTML.a(["href": page.link(to: target)], Words.foreign(key.name))
    let parameters = key.parameters.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
    return Table.Row(
      heads: [isNamed ? link : Words.foreign(parameters.isEmpty ? key.name : parameters)],
      cells: (isNamed ? [.text([Words.foreign(parameters)])] : []) + [
        .text([Words.foreign(key.measure)]), figure, step,
        .number(Formats.integer(series.points.count), value: Double(series.points.count)),
      ])
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
    case .failed(let why): return .empty(reason: "failed: \(why)")
    case .unavailable(let why): return .empty(reason: why)
    }
  }

  private var step: Table.Cell {
    guard let step = series.steps.last else {
      switch series.points.count {
      case 0: return .empty(reason: "no figure")
      case 1: return .empty(reason: "one run is no history")
      default: return .empty(reason: "no step")
      }
    }
    return .text([
      .text("\(ResultWords.step(step)) since "),
      HTML.a(
        ["href": page.link(to: .run(step.moment.run))], Words.foreign(ResultWords.name(step.moment))
      ),
    ])
  }
}

import TareAnalysis
import TareCharts
import TareMarkup
import TareModel
import TareWording

/// A value in a cell: yes and no have a shape each, so that colour is never alone.
struct ValueSign {
  let sample: Sample

  init(_ sample: Sample) { self.sample = sample }

  /// The classes of the cell.
  var style: String {
    switch sample.value {
    case .bool(let answer): answer ? "yes" : "no"
    case .bytes, .seconds, .ratio, .count: ChartClasses.number
    case .text: "words"
    case nil: ChartClasses.empty
    }
  }

  var markup: [Markup] {
    guard let value = sample.value else {
      return [HTML.abbr(["title": sample.sighting.lack], "–")]
    }
    guard case .bool(let answer) = value else { return [.text(value.words)] }
    return [
      HTML.span(["class": "mark", "aria-hidden": "true"], answer ? "●" : "○"), " ",
      HTML.span(["class": "word"], .text(value.words)),
    ]
  }
}

/// The class names a style sheet needs for charts and coloured tables; it must not change font
/// sizes.
///
/// Without a style sheet a drawing still reads in black: lines are `currentColor`, hatchings and
/// outlines tell series apart. Text is laid out for 13 px in a sans-serif font; only `emphasis` and
/// `axis-title` may be bold. Give the svg `max-width: 100%; height: auto`, and text a halo
/// (`paint-order: stroke` in the page's colour), for it may lie over grid lines and the front.
/// `series-n` is best a custom property that `bar` and `point` use as fill and `curve` and `hollow`
/// as stroke.
package enum ChartClasses {
  /// On the svg element. Set `font-family` and `color` here.
  package static let chart = "chart"

  // Shapes
  /// A bar segment; stands beside `series-n`, which gives the fill.
  package static let bar = "bar"
  /// A point of a scatter or line chart; stands beside `series-n`, `front` or `muted`.
  package static let point = "point"
  /// The points of a series of many: a stroke, whose width is that of a point.
  package static let dots = "dots"
  /// A line of a line chart; stands beside `series-n`, which gives the stroke.
  package static let curve = "curve"
  /// A mark that has no fill, only a stroke (cross and ring); stands beside `point` and `series-n`.
  package static let hollow = "hollow"
  /// The line and the points of the Pareto front: stroke for the line, fill for the points.
  package static let front = "front"
  /// What stands back behind the rest: points off the front, notes.
  package static let muted = "muted"
  /// The band behind a row that is pointed out: a light fill.
  package static let highlight = "highlight"
  /// The line a chart is held against: a stroke, dashed by the style sheet if it likes.
  package static let reference = "reference"
  /// An axis line: a stroke.
  package static let axis = "axis"
  /// A grid line: a light stroke.
  package static let grid = "grid"
  /// The spread of one figure, from the least to the largest estimate: a stroke.
  package static let spread = "spread"
  /// Single observations as upright strokes: a stroke that others show through.
  package static let observation = "observation"
  /// A thin line from a label to its point.
  package static let leader = "leader"
  /// The rectangle that carries a hatching; must not be given a fill.
  package static let hatch = "hatch"
  /// The strokes of a diagonal hatching: a stroke in the page's background colour.
  package static let hatchStroke = "hatch-stroke"
  /// The dots of a dotted hatching: a fill in the page's background colour.
  package static let hatchDot = "hatch-dot"
  /// A rectangle of a treemap: a light fill that words stand on.
  package static let tile = "tile"
  /// Beside `tile`: of the second group.
  package static let second = "second"

  // Text
  /// The name of a row, a point or a line.
  package static let label = "label"
  /// A number written beside what it measures.
  package static let value = "value"
  /// A number or a category along an axis.
  package static let tick = "tick"
  /// The words that name an axis; may be bold.
  package static let axisTitle = "axis-title"
  /// Words on a tile.
  package static let onTile = "on-tile"
  /// Words in a legend or a key.
  package static let key = "key"
  /// Beside `label` or `value` in a highlighted row; may be bold.
  package static let emphasis = "emphasis"

  // Tables
  /// The table that holds a chart's figures.
  package static let chartTable = "chart-table"
  /// A cell with a number: right-aligned, tabular figures.
  package static let number = "number"
  /// A cell without a value.
  package static let empty = "empty"
  /// The line of swatches that explains the colours of a table.
  package static let heatLegend = "heat-legend"

  /// The class of a series, counted from 1; after the sixth they begin again: `series-1` …
  /// `series-6`.
  package static func series(_ number: Int) -> String {
    "series-\((number - 1) % 6 + 1)"
  }

  /// Every class a chart or a coloured table can carry, for checking a style sheet against.
  package static let all: [String] =
    [
      chart, bar, point, dots, curve, hollow, front, muted, highlight, reference, axis, grid,
      spread,
      observation, leader, hatch, hatchStroke, hatchDot, tile, second, onTile, label, value, tick,
      axisTitle, key,
      emphasis, chartTable, number, empty, heatLegend,
    ] + (1...6).map(series) + heat

  /// All nine classes of heat, from far below 1 to far above: `heat-m4` … `heat-0` … `heat-p4`.
  package static let heat: [String] = HeatScale.Class.allCases.map(\.name)
}

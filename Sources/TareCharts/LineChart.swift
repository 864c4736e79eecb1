package import TareFormats

/// A few series over ordered categories, named at the ends of their lines, from zero upwards.
package struct LineChart: Chart {
  /// A named line with one value, or none, for each category.
  package struct Series: Sendable, Equatable {
    package var name: String
    package var values: [Double?]
    /// Between what the figures may lie; nil where it is unknown.
    package var spread: Spread?

    package init(_ name: String, _ values: [Double?], spread: Spread? = nil) {
      precondition(
        spread.map { [$0.lows.count, $0.highs.count] == [values.count, values.count] } ?? true,
        "each value has two ends, or none has")
      self.name = name
      self.values = values
      self.spread = spread
    }

    /// A low and a high end for each category.
    package struct Spread: Sendable, Equatable {
      package var lows: [Double?]
      package var highs: [Double?]

      package init(lows: [Double?], highs: [Double?]) {
        self.lows = lows
        self.highs = highs
      }
    }
  }

  package var title: String
  package var summary: String
  /// What the categories are: "runtime".
  package var categoryTitle: String
  package var categories: [String]
  /// What the categories are as numbers, where they are.
  package var counts: [Int]?
  /// What is measured; always drawn on a linear scale from zero.
  package var valueTitle: String
  package var format: ValueFormat
  package var series: [Series]

  /// A chart of at most six series, each with as many values as there are categories.
  package init(
    title: String, summary: String, categoryTitle: String, categories: [String],
    counts: [Int]? = nil, valueTitle: String, format: ValueFormat, series: [Series]
  ) {
    precondition(series.count <= 6, "more than six lines cannot be told apart")
    precondition(
      series.allSatisfy { $0.values.count == categories.count },
      "a series must have a value or a gap for each category")
    self.title = title
    self.summary = summary
    self.categoryTitle = categoryTitle
    self.categories = categories
    self.counts = counts
    self.valueTitle = valueTitle
    self.format = format
    self.series = series
  }
}

extension LineChart.Series {
  /// The stretches of neighbouring categories that have a value, by index.
  var runs: [[(index: Int, value: Double)]] {
    var runs: [[(index: Int, value: Double)]] = [[]]
    for (index, value) in values.enumerated() {
      if let value, value.isFinite {
        runs[runs.count - 1].append((index, value))
      } else {
        runs.append([])
      }
    }
    return runs.filter { !$0.isEmpty }
  }
}

extension LineChart {
  package var table: ChartTable {
    let columns = series.flatMap { line in
      [(line.name, line.values)]
        + (line.spread.map {
          [("\(line.name), from", $0.lows), ("\(line.name), to", $0.highs)]
        } ?? [])
    }
    return ChartTable(
      caption: title, headers: [categoryTitle] + columns.map(\.0),
      rows: categories.indices.map { index in
        (
          categories[index],
          columns.map { _, values in
            values[index].map { .number(format.text($0), $0) }
              ?? .missing(reason: "not measured")
          }
        )
      }, counts: counts.map { $0.map(Double.init) })
  }

  package func drawing(width: Double) -> Drawing {
    LineLayout(self, width: width).drawing
  }
}

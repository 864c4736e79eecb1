package import TareFormats

/// Small line charts side by side on one scale, so that they can be held against each other.
package struct MultiplesChart: Chart {
  /// One small chart.
  package struct Panel: Sendable, Equatable {
    package var title: String
    /// The same series in every panel, each with a value or a gap for each category.
    package var values: [[Double?]]

    package init(_ title: String, _ values: [[Double?]]) {
      self.title = title
      self.values = values
    }
  }

  package var title: String
  package var summary: String
  /// What the panels are: "dataset".
  package var panelTitle: String
  package var categories: [String]
  package var series: [String]
  package var format: ValueFormat
  package var panels: [Panel]

  package init(
    title: String, summary: String, panelTitle: String, categories: [String], series: [String],
    format: ValueFormat, panels: [Panel]
  ) {
    precondition((1...3).contains(series.count), "small charts have room for one to three lines")
    precondition(
      panels.allSatisfy { panel in
        panel.values.count == series.count
          && panel.values.allSatisfy { $0.count == categories.count }
      }, "every panel has every series, with a value or a gap for each category")
    self.title = title
    self.summary = summary
    self.panelTitle = panelTitle
    self.categories = categories
    self.series = series
    self.format = format
    self.panels = panels
  }
}

extension MultiplesChart {
  package var table: ChartTable {
    ChartTable(
      caption: title, headers: [panelTitle, "series"] + categories,
      rows: panels.flatMap { panel in
        zip(series, panel.values).map { name, values in
          (
            panel.title,
            [.text(name)]
              + values.map { value in
                value.map { .number(format.text($0), $0) }
                  ?? .missing(reason: "not measured")
              }
          )
        }
      })
  }

  package func drawing(width: Double) -> Drawing {
    MultiplesLayout(self, width: width).drawing
  }
}

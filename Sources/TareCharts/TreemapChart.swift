package import TareFormats

/// Parts of one whole as rectangles, each as large as its figure.
package struct TreemapChart: Chart {
  package struct Item: Sendable, Equatable {
    package var label: String
    package var value: Double
    /// Which of the two groups it is of.
    package var isSecond: Bool

    package init(_ label: String, _ value: Double, isSecond: Bool = false) {
      self.label = label
      self.value = value
      self.isSecond = isSecond
    }
  }

  package var title: String
  package var summary: String
  /// What the parts are: "field".
  package var itemTitle: String
  /// The names of the two groups.
  package var groups: [String]
  package var format: ValueFormat
  package var items: [Item]

  /// Two groups; what has no size has no rectangle.
  package init(
    title: String, summary: String, itemTitle: String, groups: [String], format: ValueFormat,
    items: [Item]
  ) {
    precondition(groups.count == 2, "a treemap has two groups")
    self.title = title
    self.summary = summary
    self.itemTitle = itemTitle
    self.groups = groups
    self.format = format
    self.items = items
  }
}

extension TreemapChart {
  package var table: ChartTable {
    let total = items.map(\.value).reduce(0, +)
    let values: [ChartTable.Cell] = [.number(format.text(total), total), .text("")]
    return ChartTable(
      caption: title, headers: [itemTitle, "size", "what it is"],
      rows: items.map { item in
        (
          item.label,
          [
            .number(format.text(item.value), item.value),
            .text(groups[item.isSecond ? 1 : 0]),
          ]
        )
      } + (items.count > 1 ? [("total", values)] : []))
  }

  package func drawing(width: Double) -> Drawing {
    TreemapLayout(self, width: width).drawing
  }
}

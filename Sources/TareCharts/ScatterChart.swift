import TareFormats

/// Named points on two axes, where less is better both ways, with the best trade-offs joined.
package struct ScatterChart: Chart {
  /// One named pair of numbers.
  package struct Item: Sendable, Equatable {
    package var label: String
    package var x: Double
    package var y: Double

    package init(_ label: String, x: Double, y: Double) {
      self.label = label
      self.x = x
      self.y = y
    }
  }

  package var title: String
  package var summary: String
  /// What the points are: "representation".
  package var itemTitle: String
  package var x: Axis
  package var y: Axis
  package var items: [Item]

  package init(
    title: String, summary: String, itemTitle: String, x: Axis, y: Axis, items: [Item]
  ) {
    self.title = title
    self.summary = summary
    self.itemTitle = itemTitle
    self.x = x
    self.y = y
    self.items = items
  }
}

extension ScatterChart {
  /// The indices of the items on the Pareto front, from left to right.
  package var front: [Int] {
    ParetoFront.indices(items.map { Point($0.x, $0.y) })
  }

  /// Tells whether an item has a place on both axes.
  func canShow(_ item: Item) -> Bool {
    x.kind.canShow(item.x) && y.kind.canShow(item.y)
  }

  package var table: ChartTable {
    let front = Set(front)
    return ChartTable(
      caption: title, headers: [itemTitle, x.title, y.title, "best trade-off"],
      rows: items.enumerated().map { index, item in
        (
          item.label,
          [
            cell(item.x, x), cell(item.y, y),
            .text(front.contains(index) ? "yes" : "no"),
          ]
        )
      })
  }

  private func cell(_ value: Double, _ axis: Axis) -> ChartTable.Cell {
    value.isFinite
      ? .number(axis.format.text(value), value) : .missing(reason: "not measured")
  }

  package func drawing(width: Double) -> Drawing {
    ScatterLayout(self, width: width).drawing
  }
}

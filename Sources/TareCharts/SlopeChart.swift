package import TareFormats

/// Named figures before and after, each a line from the left to the right: the slope is the change.
package struct SlopeChart: Chart {
  /// One name and its two figures.
  package struct Item: Sendable, Equatable {
    package var name: String
    package var before: Double
    package var after: Double

    package init(_ name: String, before: Double, after: Double) {
      self.name = name
      self.before = before
      self.after = after
    }
  }

  package var title: String
  package var summary: String
  /// What the items are: "representation".
  package var itemTitle: String
  /// The names of the two sides: "CPython 3.12.1".
  package var before: String
  package var after: String
  package var format: ValueFormat
  package var items: [Item]

  package init(
    title: String, summary: String, itemTitle: String, before: String, after: String,
    format: ValueFormat, items: [Item]
  ) {
    precondition(items.count <= Self.most, "more lines than that cannot be told apart")
    self.title = title
    self.summary = summary
    self.itemTitle = itemTitle
    self.before = before
    self.after = after
    self.format = format
    self.items = items
  }

  /// The most lines that a reader can follow.
  package static let most = 12
}

extension SlopeChart {
  package var table: ChartTable {
    ChartTable(
      caption: title, headers: [itemTitle, before, after, "change"],
      rows: items.map { item in
        let change = item.before > 0 ? item.after / item.before - 1 : .nan
        return (
          item.name,
          [
            .number(format.text(item.before), item.before),
            .number(format.text(item.after), item.after),
            change.isFinite
              ? .number(Formats.change(change), change) : .missing(reason: "from nothing"),
          ]
        )
      })
  }

  package func drawing(width: Double) -> Drawing {
    SlopeLayout(self, width: width).drawing
  }
}

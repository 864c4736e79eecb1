/// Text on a drawing: one or more lines with a common anchor.
package struct Label: Sendable, Equatable {
  /// The edge of the text that stands at its x.
  package enum Anchor: String, Sendable, Equatable {
    case start
    case middle
    case end
  }

  package let lines: [String]
  package let x: Double
  /// The top of the first line's box, not its baseline.
  package let top: Double
  package let anchor: Anchor
  package let bold: Bool
  package let classes: [String]

  package init(
    _ lines: [String], x: Double, top: Double, anchor: Anchor = .start, bold: Bool = false,
    classes: [String]
  ) {
    self.lines = lines
    self.x = x
    self.top = top
    self.anchor = anchor
    self.bold = bold
    self.classes = classes
  }

  /// The room the text is expected to take.
  package var box: Rect {
    let width = lines.map { TextMetrics.width($0, bold: bold) }.max() ?? 0
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    return Rect(
      x: left, y: top, width: width, height: Double(lines.count) * TextMetrics.lineHeight)
  }

  /// The baseline of a line, counted from zero.
  func baseline(_ line: Int) -> Double {
    top + Double(line) * TextMetrics.lineHeight + 13
  }
}

import Testing

@testable import TareCharts

/// Expects all words and marks to lie on the sheet and no words to cover other words.
func expectTidy(_ drawing: Drawing, sourceLocation: SourceLocation = #_sourceLocation) {
  let sheet = Rect(x: 0, y: 0, width: drawing.width, height: drawing.height)
  for shape in drawing.leaves where !sheet.contains(shape.box) {
    Issue.record("\(shape) sticks out of \(sheet)", sourceLocation: sourceLocation)
  }
  let labels = drawing.labels
  for (index, label) in labels.enumerated() {
    for other in labels[..<index] where label.box.intersects(other.box) {
      Issue.record(
        "\(label.lines) covers \(other.lines)", sourceLocation: sourceLocation)
    }
  }
}

extension Drawing {
  /// All text in the order of drawing.
  var labels: [Label] {
    leaves.compactMap { if case .text(let label) = $0 { label } else { nil } }
  }

  /// All words of the drawing, lines joined as they were before wrapping, without spaces.
  var words: String {
    labels.map { $0.lines.joined() }.joined(separator: "|").filter { !$0.isWhitespace }
  }

  /// The shapes that carry a class.
  func leaves(of name: String) -> [Shape] {
    leaves.filter { $0.classes.contains(name) }
  }
}

extension Shape {
  var classes: [String] {
    switch self {
    case .rect(_, _, let classes), .line(_, let classes), .polyline(_, _, let classes),
      .mark(_, _, _, let classes), .segments(_, let classes), .dots(_, _, let classes),
      .group(_, let classes):
      classes
    case .text(let label): label.classes
    case .series: []
    }
  }
}

/// A finished chart as geometry: shapes on a sheet, with the words that stand for it when read aloud.
package struct Drawing: Sendable, Equatable {
  /// The natural size in pixels.
  package let width: Double
  package let height: Double
  package let title: String
  package let description: String
  package let shapes: [Shape]

  /// The whole sheet.
  package var bounds: Rect {
    Rect(x: 0, y: 0, width: width, height: height)
  }

  /// All text in the order of drawing.
  package var labels: [Label] {
    shapes.flatMap(\.labels)
  }

  /// Every shape in the order of drawing, groups dissolved.
  package var leaves: [Shape] {
    shapes.flatMap(\.leaves)
  }
}

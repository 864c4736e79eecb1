/// A finished chart as geometry: shapes on a sheet, with the words that stand for it when read
/// aloud.
package struct Drawing: Sendable, Equatable {
  /// The natural size in pixels.
  package let width: Double
  package let height: Double
  package let title: String
  package let description: String
  package let shapes: [Shape]

  /// Every shape in the order of drawing, groups dissolved.
  package var leaves: [Shape] {
    shapes.flatMap(\.leaves)
  }
}

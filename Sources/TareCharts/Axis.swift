package import TareFormats

/// One axis of a chart: what it measures, in words, and how its numbers are spread and written.
package struct Axis: Sendable, Equatable {
  /// What is measured, in words: "memory per record".
  package var title: String
  package var format: ValueFormat
  package var kind: Scale.Kind

  package init(_ title: String, format: ValueFormat, kind: Scale.Kind = .linear) {
    self.title = title
    self.format = format
    self.kind = kind
  }
}

extension Axis {
  /// The most ticks, up to a limit, whose words do not get in each other's way.
  ///
  /// The boxes of the words are asked for with each attempt; two must be 6 pixels apart.
  func ticks(
    _ domain: ClosedRange<Double>, atMost limit: Int, boxes: (Ticks) -> [Rect]
  ) -> Ticks {
    for count in stride(from: limit, through: 1, by: -1) {
      let ticks =
        switch kind {
        case .linear: Ticks.linear(domain, about: count, format: format)
        case .logarithmic: Ticks.logarithmic(domain, atMost: count, format: format)
        }
      let placed = boxes(ticks)
      let areApart = placed.indices.allSatisfy { index in
        placed[..<index].allSatisfy { !$0.expanded(by: 6).intersects(placed[index]) }
      }
      if areApart { return ticks }
    }
    return Ticks(values: [], texts: [])
  }
}

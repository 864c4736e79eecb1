/// The SVG elements that drawings of this program may use.
package enum SVG {
  package static let svg = tag("svg")
  package static let g = tag("g")
  package static let title = tag("title")
  package static let desc = tag("desc")
  package static let defs = tag("defs")
  package static let pattern = tag("pattern")
  package static let text = tag("text")
  package static let tspan = tag("tspan")

  // Shapes
  package static let rect = VoidTag(name: "rect", namespace: .svg)
  package static let circle = VoidTag(name: "circle", namespace: .svg)
  package static let line = VoidTag(name: "line", namespace: .svg)
  package static let path = VoidTag(name: "path", namespace: .svg)
  package static let polyline = VoidTag(name: "polyline", namespace: .svg)

  private static func tag(_ name: String) -> Tag {
    Tag(name: name, namespace: .svg)
  }
}

import LibXML
import TareMarkup

/// A chart's drawing as a file of its own: with its colours, and nothing that must be fetched.
struct StandaloneDrawing {
  private let drawing: MarkupElement
  private let style: String

  /// - Parameter style: the rules for charts and the colours they name.
  init(_ drawing: MarkupElement, style: String) {
    self.drawing = drawing
    self.style = style
  }

  /// A page brings its own ground.
  private static let ground = "svg.chart { background: var(--panel); }\n"

  func bytes() throws(SiteError) -> [UInt8] {
    do {
      let document = try XML.Document(root: "svg", namespace: drawing.namespace.uri)
      for attribute in drawing.attributes {
        try document.root.setAttribute(attribute.name, XML.Characters.visible(attribute.value))
      }
      let rules = try document.root.addElement("style")
      try rules.addText(style + Self.ground)
      try MarkupBuilder.add(drawing.children, to: document.root)
      return try XML.Serializer.xml(document)
    } catch { throw SiteError(.page, error) }
  }
}

/// An element with its namespace, its attributes in the order given, and its children.
package struct MarkupElement: Sendable, Equatable {
  /// The vocabulary an element name belongs to.
  package enum Namespace: Sendable, Equatable {
    case html
    case svg
  }

  package var name: String
  package var namespace: Namespace
  package var attributes: Attributes
  package var children: [Markup]
  /// What it shows as figures, to be saved beside the page; nothing of it stands in the page
  /// itself.
  package var sheets: [Sheet] = []

  package init(
    _ name: String, namespace: Namespace = .html, attributes: Attributes = [:],
    children: [Markup] = []
  ) {
    self.name = name
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
  }
}

extension MarkupElement.Namespace {
  /// The namespace name as it stands in an XML document.
  package var uri: String {
    switch self {
    case .html: "http://www.w3.org/1999/xhtml"
    case .svg: "http://www.w3.org/2000/svg"
    }
  }
}

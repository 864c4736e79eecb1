import LibXML
import TareMarkup

/// Appends value trees to a libxml2 tree.
enum MarkupBuilder {
  /// Control characters, which XML cannot hold, become an escape that one can read.
  static func add(
    _ markup: [Markup], to parent: XML.Element, before: XML.Element? = nil
  ) throws(XML.Error) {
    for item in markup {
      switch item {
      case .text(let text):
        try parent.addText(XML.Characters.visible(text), before: before)
      case .element(let element):
        let namespace = element.namespace.uri
        let child = try parent.addElement(
          element.name, namespace: namespace == parent.namespace ? nil : namespace, before: before)
        for attribute in element.attributes {
          try child.setAttribute(attribute.name, XML.Characters.visible(attribute.value))
        }
        try add(element.children, to: child)
      }
    }
  }
}

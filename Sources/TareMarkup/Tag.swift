/// The name of an element that can be called with attributes and children to make one.
///
///     HTML.p(["class": "lead"], "text, ", HTML.strong("strong text"))
package struct Tag: Sendable, Equatable {
  package let name: String
  package let namespace: MarkupElement.Namespace

  package func callAsFunction(_ children: Markup...) -> Markup {
    make([:], children)
  }

  package func callAsFunction(_ attributes: Attributes, _ children: Markup...) -> Markup {
    make(attributes, children)
  }

  package func callAsFunction(_ children: [Markup]) -> Markup {
    make([:], children)
  }

  package func callAsFunction(_ attributes: Attributes, _ children: [Markup]) -> Markup {
    make(attributes, children)
  }

  private func make(_ attributes: Attributes, _ children: [Markup]) -> Markup {
    .element(
      MarkupElement(name, namespace: namespace, attributes: attributes, children: children))
  }
}

/// The name of an element that never has children, so that none can be given.
package struct VoidTag: Sendable, Equatable {
  package let name: String
  package let namespace: MarkupElement.Namespace

  package func callAsFunction(_ attributes: Attributes = [:]) -> Markup {
    .element(MarkupElement(name, namespace: namespace, attributes: attributes))
  }
}

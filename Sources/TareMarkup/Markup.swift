/// A piece of an HTML page or an SVG drawing: text or an element.
///
/// There is no case for ready-made source text, so everything is escaped by whoever writes it out.
package enum Markup: Sendable, Equatable {
  case text(String)
  case element(MarkupElement)
}

extension Markup: ExpressibleByStringInterpolation {
  package init(stringLiteral value: String) {
    self = .text(value)
  }
}

extension Markup {
  /// The same element with the figures that it shows; text has none.
  package func showing(_ sheets: [Sheet]) -> Markup {
    guard case .element(var element) = self else { return self }
    element.sheets = sheets
    return .element(element)
  }

  /// All text of the tree in document order, without any separator.
  package var plainText: String {
    switch self {
    case .text(let text): text
    case .element(let element): element.children.map(\.plainText).joined()
    }
  }

  /// The element itself and all elements below it, in document order.
  package var elements: [MarkupElement] {
    switch self {
    case .text: []
    case .element(let element): [element] + element.children.flatMap(\.elements)
    }
  }
}

import CLibXML2

extension XML {
  /// One element of a document, which it keeps alive.
  @safe package struct Element {
    package let document: Document
    let node: xmlNodePtr

    init(document: Document, node: xmlNodePtr) {
      self.document = document
      unsafe self.node = unsafe node
    }

    /// The name without its prefix.
    package var name: String { unsafe XML.string(node.pointee.name) ?? "" }

    package var namespace: String? {
      guard let space = unsafe node.pointee.ns else { return nil }
      return unsafe XML.string(space.pointee.href)
    }

    /// The line in ``source``, from 1; 0 for an element that was built.
    package var line: Int { unsafe max(0, Int(xmlGetLineNo(node))) }

    /// The name of the file this element was read from, included or not.
    package var source: String { unsafe document.source(of: node) }

    /// All text below this element, in document order.
    package var text: String { unsafe XML.taking(xmlNodeGetContent(node)) ?? "" }

    package var parent: Element? {
      guard let parent = unsafe node.pointee.parent,
        unsafe parent.pointee.type == XML_ELEMENT_NODE
      else { return nil }
      return unsafe Element(document: document, node: parent)
    }

    /// The child elements, without the text between them.
    package var children: [Element] {
      var children: [Element] = []
      var next = unsafe node.pointee.children
      while let child = unsafe next {
        if unsafe child.pointee.type == XML_ELEMENT_NODE {
          unsafe children.append(Element(document: document, node: child))
        }
        unsafe next = child.pointee.next
      }
      return children
    }

    /// The attributes in document order, with the prefix in the name where there is one.
    package var attributes: [(name: String, value: String)] {
      var attributes: [(name: String, value: String)] = []
      unsafe eachAttribute { attribute in
        let value = unsafe XML.taking(
          xmlNodeListGetString(document.raw, attribute.pointee.children, 1))
        unsafe attributes.append((Self.name(of: attribute), value ?? ""))
      }
      return attributes
    }

    /// The names of ``attributes``, without copies of their values.
    var attributeNames: [String] {
      var names: [String] = []
      unsafe eachAttribute { attribute in unsafe names.append(Self.name(of: attribute)) }
      return names
    }

    /// Whether the name of an attribute has a prefix.
    var hasPrefixedAttributes: Bool {
      var found = false
      unsafe eachAttribute { attribute in found = unsafe found || attribute.pointee.ns != nil }
      return found
    }

    private func eachAttribute(_ body: (xmlAttrPtr) -> Void) {
      var next = unsafe node.pointee.properties
      while let attribute = unsafe next {
        unsafe body(attribute)
        unsafe next = attribute.pointee.next
      }
    }

    private static func name(of attribute: xmlAttrPtr) -> String {
      let local = unsafe XML.string(attribute.pointee.name) ?? ""
      let prefix = unsafe attribute.pointee.ns.flatMap { unsafe XML.string($0.pointee.prefix) }
      return prefix.map { "\($0):\(local)" } ?? local
    }

    /// The value of an attribute, named as in ``attributes``.
    package subscript(_ name: String) -> String? {
      if name.utf8.contains(UInt8(ascii: ":")) {
        return attributes.first { $0.name == name }?.value
      }
      return unsafe XML.taking(xmlGetNoNsProp(node, name))
    }

    /// An error at this element's place.
    func error(_ message: String) -> XML.Error { XML.Error(source, line: line, message) }
  }
}

extension XML.Element: Equatable {
  /// Two values are equal when they are the same place in the same tree.
  package static func == (left: Self, right: Self) -> Bool { unsafe left.node == right.node }
}

import CLibXML2

extension XML.Element {
  /// Adds a child element at the end, or before another child.
  ///
  /// The namespace is this element's when nil, none when empty. libxml2 checks neither names nor
  /// characters, so that is done here.
  @discardableResult
  package func addElement(
    _ name: String, namespace: String? = nil, before: XML.Element? = nil
  ) throws(XML.Error) -> XML.Element {
    try Self.check(localName: name, source: source)
    try Self.check(text: namespace ?? "", source: source)
    try checkDepth()
    try checkChild(before)
    guard let child = unsafe xmlNewDocNode(document.raw, nil, name, nil) else {
      throw error("out of memory")
    }
    unsafe place(child, before: before)
    switch namespace {
    case nil: unsafe xmlSetNs(child, node.pointee.ns)
    case "": break
    case let uri:
      let known = unsafe xmlSearchNsByHref(document.raw, child, uri)
      unsafe xmlSetNs(child, known ?? xmlNewNs(child, uri, nil))
    }
    return unsafe XML.Element(document: document, node: child)
  }

  /// Adds text as it is at the end, or before a child.
  package func addText(_ text: String, before: XML.Element? = nil) throws(XML.Error) {
    try Self.check(text: text, source: source)
    try checkChild(before)
    guard !text.isEmpty else { return }
    guard let length = Int32(exactly: text.utf8.count),
      let child = unsafe xmlNewDocTextLen(document.raw, text, length)
    else { throw error("out of memory") }
    unsafe place(child, before: before)
  }

  /// Sets an attribute in no namespace, or in the given one.
  package func setAttribute(
    _ name: String, _ value: String, namespace: String? = nil
  ) throws(XML.Error) {
    try Self.check(localName: name, source: source)
    try Self.check(text: value, source: source)
    guard name != "xmlns" else { throw error("a namespace is no attribute") }
    let space = try unsafe namespace == nil ? nil : declare(namespace ?? "")
    guard unsafe xmlSetNsProp(node, space, name, value) != nil else {
      throw error("out of memory")
    }
  }

  /// Takes this element out of the tree; the value stays usable. The root cannot be removed.
  package func remove() {
    guard let parent = unsafe node.pointee.parent else { return }
    unsafe precondition(parent.pointee.type == XML_ELEMENT_NODE, "the root cannot be removed")
    unsafe xmlUnlinkNode(node)
    unsafe document.keepRemoved(node)
  }

  /// Takes declarations of these namespaces off this element and all below it.
  package func removeNamespaceDeclarations(_ uris: Set<String>) {
    var stripper = DeclarationStripper(uris: uris, document: document)
    unsafe XML.walk(node, &stripper)
  }

  private func place(_ child: xmlNodePtr, before: XML.Element?) {
    if let before {
      unsafe xmlAddPrevSibling(before.node, child)
    } else {
      unsafe xmlAddChild(node, child)
    }
  }

  /// Finds or makes a declaration with a prefix, which an attribute needs.
  private func declare(_ uri: String) throws(XML.Error) -> xmlNsPtr {
    try Self.check(text: uri, source: source)
    guard !uri.isEmpty else { throw error("an attribute's namespace cannot be empty") }
    if let known = unsafe xmlSearchNsByHref(document.raw, node, uri),
      unsafe known.pointee.prefix != nil
    {
      return unsafe known
    }
    var prefix = uri == "http://www.w3.org/1999/xlink" ? "xlink" : "ns1"
    var number = 1
    while unsafe xmlSearchNs(document.raw, node, prefix) != nil {
      number += 1
      prefix = "ns\(number)"
    }
    guard let made = unsafe xmlNewNs(node, uri, prefix) else { throw error("out of memory") }
    return unsafe made
  }

  private func checkChild(_ before: XML.Element?) throws(XML.Error) {
    guard let before, unsafe before.node.pointee.parent != node else { return }
    throw error("'\(before.name)' is not a child of '\(name)'")
  }

  /// What is deeper could be built, but not read back.
  private func checkDepth() throws(XML.Error) {
    var depth = 1
    var next = unsafe node.pointee.parent
    while let ancestor = unsafe next, unsafe ancestor.pointee.type == XML_ELEMENT_NODE {
      depth += 1
      unsafe next = ancestor.pointee.parent
    }
    guard depth < XML.maximumDepth else {
      throw error("elements nest deeper than \(XML.maximumDepth) levels")
    }
  }
}

extension XML.Element {
  /// The source is asked for only where something is wrong: it is sought through all ancestors.
  static func check(
    localName name: String, source: @autoclosure () -> String
  ) throws(XML.Error) {
    guard XML.Characters.isLocalName(name) else {
      throw XML.Error(source(), "'\(XML.Characters.visible(name))' is not a name in XML")
    }
  }

  static func check(text: String, source: @autoclosure () -> String) throws(XML.Error) {
    guard let (offset, scalar) = XML.Characters.firstInvalid(in: text) else { return }
    let shown = XML.Characters.escape(scalar)
    throw XML.Error(source(), "the text has \(shown) at \(offset), which XML cannot hold")
  }
}

/// Unlinks declarations, which the document keeps because nodes may still point at them.
@safe private struct DeclarationStripper: XML.Visitor {
  let uris: Set<String>
  let document: XML.Document

  mutating func enter(_ node: xmlNodePtr) -> Bool {
    guard unsafe node.pointee.type == XML_ELEMENT_NODE else { return false }
    var kept: xmlNsPtr?
    var next = unsafe node.pointee.nsDef
    while let declaration = unsafe next {
      unsafe next = declaration.pointee.next
      if unsafe uris.contains(XML.string(declaration.pointee.href) ?? "") {
        if let kept = unsafe kept {
          unsafe kept.pointee.next = unsafe next
        } else {
          unsafe node.pointee.nsDef = unsafe next
        }
        unsafe declaration.pointee.next = nil
        unsafe document.retire(declaration)
      } else {
        unsafe kept = unsafe declaration
      }
    }
    return true
  }

  mutating func leave(_ node: xmlNodePtr) {}
}

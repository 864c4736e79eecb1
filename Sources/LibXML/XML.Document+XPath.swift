import CLibXML2

extension XML.Document {
  /// Selects elements by an XPath 1.0 expression; prefixes mean what `namespaces` says.
  package func elements(
    at xpath: String, namespaces: [String: String] = [:]
  ) throws(XML.Error) -> [XML.Element] {
    try root.elements(at: xpath, namespaces: namespaces)
  }

  /// Computes a number by an XPath expression, such as `count(//cell)`.
  package func number(
    at xpath: String, namespaces: [String: String] = [:]
  ) throws(XML.Error) -> Double {
    try unsafe root.evaluate(xpath, namespaces) { unsafe xmlXPathCastToNumber($0) }
  }

}

extension XML.Element {
  /// Selects elements by an XPath 1.0 expression that starts at this element.
  package func elements(
    at xpath: String, namespaces: [String: String] = [:]
  ) throws(XML.Error) -> [XML.Element] {
    let found: [XML.Element]? = try unsafe evaluate(xpath, namespaces) { result in
      guard unsafe result.pointee.type == XPATH_NODESET else { return nil }
      guard let set = unsafe result.pointee.nodesetval else { return [] }
      var elements: [XML.Element] = []
      for index in 0..<Int(unsafe set.pointee.nodeNr) {
        guard let node = unsafe set.pointee.nodeTab[index],
          unsafe node.pointee.type == XML_ELEMENT_NODE
        else { return nil }
        unsafe elements.append(XML.Element(document: document, node: node))
      }
      return elements
    }
    guard let found else {
      throw XML.Error(source, "the path '\(xpath)' selects something other than elements")
    }
    return found
  }

  fileprivate func evaluate<Value>(
    _ xpath: String, _ namespaces: [String: String],
    _ read: (xmlXPathObjectPtr) -> Value
  ) throws(XML.Error) -> Value {
    try XML.Element.check(text: xpath, source: source)
    let sink = XML.Sink()
    guard let context = unsafe xmlXPathNewContext(document.raw) else {
      throw XML.Error(source, "out of memory")
    }
    defer { unsafe xmlXPathFreeContext(context) }
    unsafe context.pointee.node = unsafe node
    unsafe context.pointee.userData = unsafe sink.opaque
    unsafe context.pointee.error = { user, error in
      guard let user = unsafe user, let error = unsafe error else { return }
      unsafe XML.Sink.at(user).add(error.pointee)
    }
    for (prefix, uri) in namespaces { unsafe xmlXPathRegisterNs(context, prefix, uri) }
    defer { withExtendedLifetime(sink) {} }
    guard let result = unsafe xmlXPathEvalExpression(xpath, context) else {
      throw XML.Error(source, "the path '\(xpath)' cannot be evaluated")
    }
    defer { unsafe xmlXPathFreeObject(result) }
    return unsafe read(result)
  }
}

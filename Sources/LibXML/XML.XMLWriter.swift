import CLibXML2

extension XML {
  /// Writes the XML syntax of a tree, declaring each namespace where it is first needed.
  @safe struct XMLWriter: Visitor {
    let document: Document
    var out = ByteSink()
    private var scope = NamespaceScope()

    init(document: Document) { self.document = document }

    mutating func enter(_ node: xmlNodePtr) throws(XML.Error) -> Bool {
      switch unsafe node.pointee.type {
      case XML_ELEMENT_NODE: return unsafe enterElement(node)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe out.put(node.pointee.content, escapedFor: .xmlText)
      case XML_COMMENT_NODE:
        out.put("<!--")
        unsafe out.put(node.pointee.content)
        out.put("-->")
      case XML_PI_NODE:
        out.put("<?")
        unsafe out.put(node.pointee.name)
        if let content = unsafe node.pointee.content {
          out.put(" ")
          unsafe out.put(content)
        }
        out.put("?>")
      default:
        throw unsafe Element(document: document, node: node)
          .error("this kind of node cannot be written as XML")
      }
      return false
    }

    mutating func leave(_ node: xmlNodePtr) {
      out.put("</")
      unsafe out.putName(node.pointee.ns, node.pointee.name)
      out.put(">")
      scope.leave()
    }

    private mutating func enterElement(_ node: xmlNodePtr) -> Bool {
      scope.enter()
      out.put("<")
      unsafe out.putName(node.pointee.ns, node.pointee.name)
      var declaration = unsafe node.pointee.nsDef
      while let current = unsafe declaration {
        unsafe declare(current)
        unsafe declaration = current.pointee.next
      }
      unsafe declare(node.pointee.ns)
      var attribute = unsafe node.pointee.properties
      while let current = unsafe attribute {
        if let space = unsafe current.pointee.ns { unsafe declare(space) }
        unsafe attribute = current.pointee.next
      }
      unsafe out.putAttributes(of: node, escapedFor: .xmlAttribute)
      if unsafe node.pointee.children != nil {
        out.put(">")
        return true
      }
      out.put("/>")
      scope.leave()
      return false
    }

    /// Writes a declaration unless it holds already; no namespace at all is one, too.
    private mutating func declare(_ space: UnsafeMutablePointer<xmlNs>?) {
      let prefix = unsafe space.flatMap { unsafe XML.string($0.pointee.prefix) } ?? ""
      let uri = unsafe space.flatMap { unsafe XML.string($0.pointee.href) } ?? ""
      guard prefix != "xml", scope.declare(prefix, uri) else { return }
      out.put(prefix.isEmpty ? " xmlns" : " xmlns:\(prefix)")
      out.put("=\"")
      unsafe uri.withCString(encodedAs: UTF8.self) { unsafe out.put($0, escapedFor: .xmlAttribute) }
      out.put("\"")
    }
  }

  /// The namespaces declared around the place of writing.
  struct NamespaceScope {
    private var declared: [(prefix: String, uri: String)] = []
    private var marks: [Int] = []

    mutating func enter() { marks.append(declared.count) }

    mutating func leave() {
      if let mark = marks.popLast() { declared.removeSubrange(mark...) }
    }

    /// Notes a declaration, and says whether it must be written.
    mutating func declare(_ prefix: String, _ uri: String) -> Bool {
      let known = declared.last { $0.prefix == prefix }?.uri ?? ""
      guard known != uri else { return false }
      declared.append((prefix, uri))
      return true
    }
  }
}

extension XML.ByteSink {
  mutating func putName(_ space: UnsafeMutablePointer<xmlNs>?, _ name: UnsafePointer<xmlChar>?) {
    if let prefix = unsafe space?.pointee.prefix {
      unsafe put(prefix)
      put(":")
    }
    unsafe put(name)
  }

  mutating func putAttributes(of node: xmlNodePtr, escapedFor rule: XML.Escape) {
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      put(" ")
      unsafe putName(attribute.pointee.ns, attribute.pointee.name)
      put("=\"")
      var piece = unsafe attribute.pointee.children
      while let text = unsafe piece {
        unsafe put(text.pointee.content, escapedFor: rule)
        unsafe piece = text.pointee.next
      }
      put("\"")
      unsafe next = attribute.pointee.next
    }
  }
}

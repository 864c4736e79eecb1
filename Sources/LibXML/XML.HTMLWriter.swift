import CLibXML2

extension XML {
  /// Writes the HTML5 syntax of a tree of HTML, SVG and MathML, and refuses what it cannot say.
  @safe struct HTMLWriter: Visitor {
    let document: Document
    var out = ByteSink()
    /// Set inside script and style, whose text HTML does not unescape.
    private var isRaw = false
    /// The latest namespace, for most elements have that of the one before.
    private var known: (space: xmlNsPtr, name: String)?
    /// What is known of names, each by the place of its characters, which most elements of a name
    /// share.
    private var kinds = unsafe [UnsafePointer<xmlChar>: Kind]()

    init(document: Document) { self.document = document }

    static let xhtml = "http://www.w3.org/1999/xhtml"
    private static let foreign: Set = [
      "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML",
    ]

    /// What HTML makes of an element by its name.
    private struct Kind {
      let isVoid: Bool
      let isRaw: Bool
      /// HTML reads tags inside it as text.
      let isTextOnly: Bool
      /// HTML drops its first line break.
      let eatsLineBreak: Bool

      init(_ name: String) {
        isVoid = Self.void.contains(name)
        isRaw = Self.raw.contains(name)
        isTextOnly = isRaw || name == "textarea" || name == "title"
        eatsLineBreak = ["pre", "textarea", "listing"].contains(name)
      }

      private static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
      ]
      private static let raw: Set = ["script", "style"]
    }

    mutating func enter(_ node: xmlNodePtr) throws(XML.Error) -> Bool {
      switch unsafe node.pointee.type {
      case XML_ELEMENT_NODE: return unsafe try enterElement(node)
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe try text(node)
      case XML_COMMENT_NODE: break
      default:
        throw unsafe failure(node, "this kind of node cannot be written as HTML")
      }
      return false
    }

    mutating func leave(_ node: xmlNodePtr) {
      out.put("</")
      unsafe out.put(node.pointee.name)
      out.put(">")
      isRaw = false
    }

    private mutating func enterElement(_ node: xmlNodePtr) throws(XML.Error) -> Bool {
      let space = unsafe namespace(of: node)
      guard space == Self.xhtml || Self.foreign.contains(space) else {
        let name = unsafe Element(document: document, node: node).name
        throw unsafe failure(node, "'\(name)' of the namespace \(space) is not HTML")
      }
      let outer = unsafe outerNamespace(of: node)
      out.put("<")
      unsafe out.put(node.pointee.name)
      if space != outer { out.put(" xmlns=\"\(space)\"") }
      unsafe try attributes(node)
      out.put(">")
      return space == Self.xhtml ? unsafe try enterHTML(node) : true
    }

    private mutating func enterHTML(_ node: xmlNodePtr) throws(XML.Error) -> Bool {
      let element = unsafe Element(document: document, node: node)
      let kind = unsafe kind(of: node)
      if kind.isVoid {
        guard unsafe node.pointee.children == nil else {
          throw unsafe failure(node, "'\(element.name)' must be empty in HTML")
        }
        return false
      }
      if kind.isTextOnly, !element.children.isEmpty {
        throw unsafe failure(node, "'\(element.name)' can hold nothing but text in HTML")
      }
      isRaw = kind.isRaw
      if kind.eatsLineBreak, let first = unsafe node.pointee.children,
        unsafe first.pointee.type == XML_TEXT_NODE, let text = unsafe first.pointee.content,
        unsafe text.pointee == UInt8(ascii: "\n")
      {
        out.put("\n")
      }
      return true
    }

    private mutating func kind(of node: xmlNodePtr) -> Kind {
      guard let name = unsafe node.pointee.name else { return Kind("") }
      if let kind = unsafe kinds[name] { return kind }
      let kind = unsafe Kind(XML.string(name) ?? "")
      unsafe kinds[name] = kind
      return kind
    }

    private mutating func attributes(_ node: xmlNodePtr) throws(XML.Error) {
      let element = unsafe Element(document: document, node: node)
      // Only a name with a namespace has a colon.
      for name in element.hasPrefixedAttributes ? element.attributeNames : [] {
        guard !name.contains(":") || name.hasPrefix("xml:") || name.hasPrefix("xlink:") else {
          throw unsafe failure(node, "the attribute '\(name)' is not HTML")
        }
      }
      unsafe out.putAttributes(of: node, escapedFor: .htmlAttribute)
    }

    private mutating func text(_ node: xmlNodePtr) throws(XML.Error) {
      guard isRaw else {
        unsafe out.put(node.pointee.content, escapedFor: .htmlText)
        return
      }
      // A check of the whole text, since two neighbours could form an end tag between them.
      let whole = unsafe XML.taking(xmlNodeGetContent(node.pointee.parent)) ?? ""
      for end in ["</", "<!--"] where whole.contains(end) {
        throw unsafe failure(node.pointee.parent, "script and style cannot hold '\(end)'")
      }
      unsafe out.put(node.pointee.content)
    }

    /// An element without a namespace counts as HTML.
    private mutating func namespace(of node: xmlNodePtr) -> String {
      guard let space = unsafe node.pointee.ns else { return Self.xhtml }
      if let known = unsafe known, unsafe known.space == space { return unsafe known.name }
      let name = unsafe XML.string(space.pointee.href) ?? Self.xhtml
      unsafe known = unsafe (space, name)
      return name
    }

    private mutating func outerNamespace(of node: xmlNodePtr) -> String {
      guard let parent = unsafe node.pointee.parent,
        unsafe parent.pointee.type == XML_ELEMENT_NODE
      else { return Self.xhtml }
      return unsafe namespace(of: parent)
    }

    private func failure(_ node: xmlNodePtr, _ message: String) -> XML.Error {
      unsafe Element(document: document, node: node).error(message)
    }
  }
}

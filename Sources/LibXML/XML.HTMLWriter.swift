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

    init(document: Document) { self.document = document }

    static let xhtml = "http://www.w3.org/1999/xhtml"
    private static let foreign: Set = [
      "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML",
    ]
    private static let void: Set = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
      "track", "wbr",
    ]
    private static let raw: Set = ["script", "style"]
    /// HTML reads tags inside these as text.
    private static let textOnly: Set = ["script", "style", "textarea", "title"]
    /// HTML drops the first line break of these.
    private static let eatsLineBreak: Set = ["pre", "textarea", "listing"]

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
      let name = unsafe XML.string(node.pointee.name) ?? ""
      let space = unsafe namespace(of: node)
      guard space == Self.xhtml || Self.foreign.contains(space) else {
        throw unsafe failure(node, "'\(name)' of the namespace \(space) is not HTML")
      }
      let outer = unsafe outerNamespace(of: node)
      out.put("<")
      unsafe out.put(node.pointee.name)
      if space != outer { out.put(" xmlns=\"\(space)\"") }
      unsafe try attributes(node)
      out.put(">")
      return space == Self.xhtml ? unsafe try enterHTML(node, name) : true
    }

    private mutating func enterHTML(_ node: xmlNodePtr, _ name: String) throws(XML.Error) -> Bool {
      if Self.void.contains(name) {
        guard unsafe node.pointee.children == nil else {
          throw unsafe failure(node, "'\(name)' must be empty in HTML")
        }
        return false
      }
      let element = unsafe Element(document: document, node: node)
      if Self.textOnly.contains(name), !element.children.isEmpty {
        throw unsafe failure(node, "'\(name)' can hold nothing but text in HTML")
      }
      isRaw = Self.raw.contains(name)
      if Self.eatsLineBreak.contains(name), let first = unsafe node.pointee.children,
        unsafe first.pointee.type == XML_TEXT_NODE, let text = unsafe first.pointee.content,
        unsafe text.pointee == UInt8(ascii: "\n")
      {
        out.put("\n")
      }
      return true
    }

    private mutating func attributes(_ node: xmlNodePtr) throws(XML.Error) {
      for name in unsafe Element(document: document, node: node).attributeNames {
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

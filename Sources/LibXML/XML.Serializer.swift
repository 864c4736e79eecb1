import CLibXML2

extension XML {
  /// Turns trees into bytes, the same on every version of libxml2, whose own savers differ.
  package enum Serializer {
    /// Writes an HTML5 page: document type, root, line break.
    package static func html(_ document: Document) throws(XML.Error) -> [UInt8] {
      let root = document.root
      var writer = HTMLWriter(document: document)
      writer.out.put("<!DOCTYPE html>\n")
      unsafe try walk(root.node, &writer)
      writer.out.put("\n")
      return writer.out.bytes
    }

    /// Writes an XML document: declaration, root, line break.
    package static func xml(_ document: Document) throws(XML.Error) -> [UInt8] {
      try xml(document.root)
    }

    /// Writes one element as a document of its own, with every namespace it needs.
    package static func xml(_ element: Element) throws(XML.Error) -> [UInt8] {
      var writer = XMLWriter(document: element.document)
      writer.out.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      unsafe try walk(element.node, &writer)
      writer.out.put("\n")
      return writer.out.bytes
    }
  }
}

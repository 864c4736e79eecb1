import CLibXML2

extension XML {
  /// A tree that owns its libxml2 memory; elements hold it, so none outlives it.
  ///
  /// Documents are UTF-8 and standalone: a document type is refused, no entity but the five of XML
  /// is known, the network is never asked. A document and its elements stay in one task; one that
  /// nobody changes any more may be copied by several.
  @safe package final class Document {
    /// The name that errors use, most often the file's path.
    package let source: String
    let raw: xmlDocPtr
    /// Unlinked nodes: an element value may still point at one, so they go with the document.
    private var removed = unsafe Set<UnsafeMutablePointer<xmlNode>>()
    /// Unlinked declarations, which removed nodes may still point at.
    private var retired = unsafe [xmlNsPtr]()
    /// The roots that came out of other files, so that a line is reported with its file.
    private var origins = unsafe [UnsafeMutablePointer<xmlNode>: Origin]()

    init(adopting raw: xmlDocPtr, source: String) {
      unsafe self.raw = unsafe raw
      self.source = source
    }

    deinit {
      unsafe removed.forEach { unsafe xmlFreeNode($0) }
      unsafe xmlFreeDoc(raw)
      unsafe retired.forEach { unsafe xmlFreeNs($0) }
    }

    /// The outermost element.
    package var root: Element {
      guard let node = unsafe xmlDocGetRootElement(raw) else {
        preconditionFailure("a document has a root from its start to its end")
      }
      return unsafe Element(document: self, node: node)
    }

    func keepRemoved(_ node: xmlNodePtr) { unsafe removed.insert(node) }

    func retire(_ declaration: xmlNsPtr) { unsafe retired.append(declaration) }

    func mark(_ node: xmlNodePtr, from origin: Origin) { unsafe origins[node] = origin }

    func eachOrigin(_ body: (xmlNodePtr, Origin) throws -> Void) rethrows {
      for unsafe(node, origin) in unsafe origins { unsafe try body(node, origin) }
    }

    /// The included files around a node, from the nearest outwards.
    func origins(around node: xmlNodePtr) -> [Origin] {
      guard unsafe !origins.isEmpty else { return [] }
      var found: [Origin] = []
      var next: xmlNodePtr? = unsafe node
      while let node = unsafe next {
        if let origin = unsafe origins[node] { found.append(origin) }
        unsafe next = node.pointee.parent
      }
      return found
    }

    /// The name of the file a node was read from.
    func source(of node: xmlNodePtr) -> String {
      unsafe origins(around: node).first?.name ?? source
    }
  }

  /// A file that a part of a tree was included from.
  struct Origin {
    /// As errors show it.
    let name: String
    /// Without links and dots.
    let path: String
  }
}

/// A libxml2 tree has no locks.
@available(*, unavailable)
extension XML.Document: Sendable {}

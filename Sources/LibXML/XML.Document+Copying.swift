import CLibXML2

extension XML.Document {
  /// A tree of its own with the same root; its elements know the files and lines that those here
  /// know.
  ///
  /// Several threads may copy a document that none changes.
  package func copy() throws(XML.Error) -> XML.Document {
    guard let tree = unsafe xmlNewDoc("1.0") else { throw XML.Error(source, "out of memory") }
    let copy = unsafe XML.Document(adopting: tree, source: source)
    // As the parser does it: names that many elements have are held once.
    unsafe tree.pointee.dict = unsafe xmlDictCreate()
    guard let node = unsafe xmlDocCopyNode(root.node, tree, 1) else {
      throw XML.Error(source, "out of memory")
    }
    unsafe xmlDocSetRootElement(tree, node)
    unsafe eachOrigin { place, origin in
      if let path = unsafe path(of: place), let twin = unsafe Self.node(at: path, below: node) {
        unsafe copy.mark(twin, from: origin)
      }
    }
    return copy
  }

  /// How many siblings come before a node and before each of its ancestors below the root,
  /// outermost first; nil for one that was removed.
  private func path(of node: xmlNodePtr) -> [Int]? {
    var path: [Int] = []
    var next = unsafe node
    while unsafe next != root.node {
      guard let parent = unsafe next.pointee.parent else { return nil }
      var place = 0
      var sibling = unsafe next.pointee.prev
      while let before = unsafe sibling {
        place += 1
        unsafe sibling = before.pointee.prev
      }
      path.append(place)
      unsafe next = parent
    }
    return path.reversed()
  }

  private static func node(at path: [Int], below root: xmlNodePtr) -> xmlNodePtr? {
    var node: xmlNodePtr? = unsafe root
    for place in path {
      unsafe node = unsafe node?.pointee.children
      for _ in 0..<place { unsafe node = unsafe node?.pointee.next }
    }
    return unsafe node
  }
}

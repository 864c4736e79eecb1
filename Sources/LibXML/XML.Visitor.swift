import CLibXML2

extension XML {
  /// Something that looks at every node of a subtree, parents before and after their children.
  protocol Visitor {
    associatedtype Failure: Swift.Error = Never
    /// Meets a node, and says whether its children are wanted.
    mutating func enter(_ node: xmlNodePtr) throws(Failure) -> Bool
    /// Meets a node again after its children.
    mutating func leave(_ node: xmlNodePtr)
  }

  /// Walks a subtree without recursion, so that no depth can exhaust the stack.
  static func walk<Guest: Visitor>(
    _ root: xmlNodePtr, _ visitor: inout Guest
  ) throws(Guest.Failure) {
    var node = unsafe root
    while true {
      let descends = unsafe try visitor.enter(node)
      if descends, let child = unsafe node.pointee.children {
        unsafe node = unsafe child
        continue
      }
      if descends { unsafe visitor.leave(node) }
      while unsafe node != root, unsafe node.pointee.next == nil {
        guard let parent = unsafe node.pointee.parent else { return }
        unsafe node = unsafe parent
        unsafe visitor.leave(node)
      }
      guard unsafe node != root, let next = unsafe node.pointee.next else { return }
      unsafe node = unsafe next
    }
  }
}

package import TareModel

/// Two runs that a user wants compared on a page of their own.
package struct RunPair: Sendable {
  package var base: Run
  package var head: Run

  package init(base: Run, head: Run) {
    self.base = base
    self.head = head
  }
}

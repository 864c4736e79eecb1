/// Two versions of the user's own code that a run holds against each other.
package struct GateRequest: Sendable, Hashable {
  package var base: Tree
  package var head: Tree
  /// What the base's classes need, a requirement each as pip takes it; the head's are those of the
  /// request.
  package var baseRequirements: [String]

  package init(base: Tree, head: Tree, baseRequirements: [String] = []) {
    self.base = base
    self.head = head
    self.baseRequirements = baseRequirements
  }

  /// A folder with code, or a revision of a git repository.
  package struct Tree: Sendable, Hashable {
    /// As it was given: `origin/main`, `../before`.
    package var name: String
    /// The commit of a revision in full, in hexadecimal digits; nil of a folder.
    package var commit: String?

    package init(name: String, commit: String? = nil) {
      self.name = name
      self.commit = commit
    }
  }
}

extension XML.Reader {
  /// What the reader can stand on.
  package enum Kind: Sendable {
    case start, end, text
    /// A comment, a processing instruction, or no node at all.
    case other
  }

  /// One piece of a document, copied out of libxml2.
  struct Event {
    var kind = Kind.other
    var name = ""
    var namespace: String?
    var attributes: [(name: String, value: String)] = []
    var text = ""
    var depth = 0
    var line = 0
  }
}

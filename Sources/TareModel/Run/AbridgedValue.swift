/// What a run file tells of a value that stays with those whose data it is.
package struct AbridgedValue: Sendable, Hashable {
  package var kind: Kind
  /// Characters of a text, as code points; digits and signs of a number.
  package var length: Int
  /// The first eight hexadecimal digits of the SHA-256 of its text in UTF-8; nil for a short value,
  /// which they would give away to anybody who tries all there are.
  package var hash: String?

  package enum Kind: String, Sendable {
    case text = "str"
    case int
    case float
  }

  package init(kind: Kind, length: Int, hash: String?) {
    self.kind = kind
    self.length = length
    self.hash = hash
  }
}

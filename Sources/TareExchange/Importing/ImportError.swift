/// Why a file of another tool cannot be read, in one sentence with its place.
package struct ImportError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable {
    /// The file is not there or cannot be read.
    case missing
    /// The file is not what its tool writes.
    case bad
  }

  package var kind: Kind
  package var description: String

  package init(_ kind: Kind = .bad, _ description: String) {
    self.kind = kind
    self.description = description
  }

  init(_ file: String, line: Int, _ what: String) {
    self.init(.bad, "\(file):\(line): \(what)")
  }
}

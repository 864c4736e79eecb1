/// Why a run file cannot be read or written, in one sentence with its place.
package struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable {
    /// The file is not there or cannot be read.
    case missing
    /// The file is not a run that this program reads.
    case bad
    /// The file cannot be written.
    case output
    /// Another process is writing the file.
    case held
  }

  package var kind: Kind
  package var description: String

  package init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}

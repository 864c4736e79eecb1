/// Why a dataset cannot be measured, in one sentence with its place.
package struct DatasetError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Kind: Sendable, Equatable {
    /// The file or folder is not there or cannot be read.
    case missing
    /// What is in it cannot be measured.
    case bad
    /// The user names a field that cannot be had of it.
    case choice
    /// The user names a field or value that it does not hold; `known` are those it does.
    case unknown(String, of: String, known: [String])
    /// A temporary copy of it cannot be made.
    case scratch
  }

  package var kind: Kind
  package var source: String
  /// Counted from 1; nil where the fault has no line.
  package var line: Int?
  package var why: String

  package init(_ kind: Kind, source: String, line: Int? = nil, why: String) {
    self.kind = kind
    self.source = source
    self.line = line
    self.why = why
  }

  package var description: String {
    if let line { "\(source):\(line): \(why)" } else { "\(source): \(why)" }
  }
}

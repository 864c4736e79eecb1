/// Why a site could not be made, in one sentence with the file and the line where there is one.
package struct SiteError: Error, Equatable, CustomStringConvertible {
  package var kind: Kind
  package var file: String?
  package var line: Int?
  package var reason: String

  package init(_ kind: Kind, file: String? = nil, line: Int? = nil, _ reason: String) {
    self.kind = kind
    self.file = file
    self.line = line
    self.reason = reason
  }

  /// What is at fault, by which the exit code is chosen.
  package enum Kind: Sendable, Equatable {
    /// A template is wrong or missing.
    case template
    /// The runs contradict each other.
    case runs
    /// The folder is not ours to replace.
    case foreignFolder
    /// The file system refused.
    case output
    /// A page is wrong though its template is right: an internal error.
    case page
  }

  package var description: String {
    let place = file.map { file in line.map { "\(file):\($0): " } ?? "\(file): " } ?? ""
    return place + reason
  }
}

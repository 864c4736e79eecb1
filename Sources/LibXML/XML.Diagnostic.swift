extension XML {
  /// One fault in a document: where it is and what it is.
  ///
  /// Lines and columns count from 1; 0 says that the place is not known.
  package struct Diagnostic: Sendable, Equatable {
    package var line: Int
    package var column = 0
    package var message: String
  }
}

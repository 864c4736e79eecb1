extension XML {
  /// One fault in a document: where it is and what it is.
  ///
  /// Lines and columns count from 1; 0 says that the place is not known.
  package struct Diagnostic: Sendable, Equatable {
    package var line: Int
    package var column: Int
    package var message: String

    package init(line: Int, column: Int = 0, message: String) {
      self.line = line
      self.column = column
      self.message = message
    }
  }
}

/// A module of Python that loads a dataset and holds its records as a representation does.
package struct WrittenModule: Sendable, Equatable {
  package var representation: String
  package var source: Source

  package enum Source: Sendable, Equatable {
    case text(String)
    /// Why there is none, as one sentence.
    case unavailable(String)
  }

  package init(representation: String, source: Source) {
    self.representation = representation
    self.source = source
  }
}

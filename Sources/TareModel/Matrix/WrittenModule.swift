/// A module of Python that loads a dataset and holds its records as a representation does.
package struct WrittenModule: Sendable, Equatable {
  package var representation: String
  package var source: Source
  /// What the fields of a class of the user's own hold.
  package var fields: [HeldField] = []

  package enum Source: Sendable, Equatable {
    case text(String)
    /// Why there is none, as one sentence.
    case unavailable(String)
  }

  package init(representation: String, source: Source, fields: [HeldField] = []) {
    self.representation = representation
    self.source = source
    self.fields = fields
  }
}

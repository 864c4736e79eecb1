/// The base's version of a representation, whose code lies in another folder.
package struct BasePart: Encodable, Sendable, Equatable {
  package var representation: String
  /// Files, by whole paths.
  package var plugins: [String]
  package var model: ModelPart?

  package init(representation: String, plugins: [String], model: ModelPart?) {
    self.representation = representation
    self.plugins = plugins
    self.model = model
  }
}

package import TareModel

/// A class of the user's own, and where it is found.
package struct ModelPart: Encodable, Sendable, Equatable {
  package var module: String
  package var name: String
  /// Whole paths of folders.
  package var paths: [String]

  package init(_ type: ModelClass, paths: [String]) {
    module = type.module
    name = type.name
    self.paths = paths
  }
}

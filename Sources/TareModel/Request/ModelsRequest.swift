/// Classes of the user's own that a run holds records in, and what they need.
package struct ModelsRequest: Sendable, Hashable {
  package var classes: [ModelClass]
  /// Folders that have their modules, as they were given; empty for the current one.
  package var paths: [String]
  /// What is installed beside Tare's packages, a requirement each as pip takes it.
  package var requirements: [String]

  package init(
    classes: [ModelClass] = [], paths: [String] = [], requirements: [String] = []
  ) {
    self.classes = classes
    self.paths = paths
    self.requirements = requirements
  }
}

/// A class by its import path.
package struct ModelClass: Sendable, Hashable {
  /// Dotted: `shop.models`.
  package var module: String
  /// `Order`, or `Shop.Order` of a class in a class.
  package var name: String

  package init(module: String, name: String) {
    self.module = module
    self.name = name
  }

  /// Reads `shop.models:Order`; nil of anything else.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy(Self.isPath) else { return nil }
    self.init(module: String(parts[0]), name: String(parts[1]))
  }

  /// What `shop.models.Order` or `shop/models.py:Order` was meant to be; nil where nobody can tell.
  package static func meant(by text: String) -> ModelClass? {
    let dotted = text.replacing(".py:", with: ":").replacing("/", with: ".")
    if let type = ModelClass(dotted) { return type }
    guard let dot = dotted.lastIndex(of: ".") else { return nil }
    return ModelClass("\(dotted[..<dot]):\(dotted[dotted.index(after: dot)...])")
  }

  /// As it is given, and as the representation is called.
  package var text: String { "\(module):\(name)" }

  /// What the name of its second way ends with.
  package static let constructor = "/constructor"

  private static func isPath(_ text: Substring) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      guard let first = part.unicodeScalars.first, !("0"..."9").contains(first) else {
        return false
      }
      return part.unicodeScalars.allSatisfy {
        $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0)
      }
    }
  }
}

/// A package of a runtime that was installed because the user asked for it, in the place of a pin.
package struct OwnPackage: Sendable, Hashable {
  /// As it was asked for: `orjson==3.10.15`, the path of a wheel, or a folder with source.
  package var source: String
  package var name: String
  package var version: String
  /// What tells it from the other packages of its name in the run: the version, and where two have
  /// the same one the first digits of the digest as well.
  package var label: String
  /// The run has other releases of it for the same runtime.
  package var isOneOfSeveral: Bool
  /// SHA-256 of the names and digests of the installed files, 64 lower-case hexadecimal digits.
  package var sha256: String

  package init(
    source: String, name: String, version: String, label: String? = nil,
    isOneOfSeveral: Bool = false,
    sha256: String
  ) {
    self.source = source
    self.name = name
    self.version = version
    self.label = label ?? version
    self.isOneOfSeveral = isOneOfSeveral
    self.sha256 = sha256
  }

  /// Package and version in words: "orjson 3.10.15".
  package var title: String { "\(name) \(label)" }
}

extension Runtime {
  /// The id of the runtime without the packages that make it a variant.
  package var plainID: String { variantOf ?? id }

  /// The packages of a variant in words: "orjson 3.10.15"; nil for what is no variant.
  package var variantTitle: String? {
    let telling = own.filter(\.isOneOfSeveral)
    return telling.isEmpty ? nil : telling.map(\.title).joined(separator: " and ")
  }

  /// The release of a package that it has: what tells the user's apart, else the version.
  package func release(of name: String) -> String? {
    own.first { $0.name == name }?.label ?? packages.first { $0.name == name }?.value
  }

  /// Both have the user's packages in the same versions.
  func hasSameOwn(_ other: Runtime) -> Bool {
    own.map(\.title) == other.own.map(\.title)
  }

  /// The first of the user's packages in which two variants differ decides which is the newer.
  package static func areInOrder(_ left: [OwnPackage], _ right: [OwnPackage]) -> Bool? {
    for (mine, other) in zip(left, right) where mine.label != other.label {
      let versions = (Version(mine.version), Version(other.version))
      return versions.0 == versions.1 ? mine.label < other.label : versions.0 < versions.1
    }
    return nil
  }
}

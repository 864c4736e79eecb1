/// A release of a package that the user puts in the place of Tare's pin.
package struct PackageRequest: Sendable, Hashable {
  /// As it was given: `orjson==3.10.15`, the path of a wheel, or a folder with source.
  package var source: String
  /// SHA-256 of a wheel, 64 lower-case hexadecimal digits; nil of anything else.
  package var sha256: String?

  package init(source: String, sha256: String? = nil) {
    self.source = source
    self.sha256 = sha256
  }
}

extension PackageRequest {
  /// The three ways to name a release.
  package enum Form: Equatable {
    case requirement(name: String, version: String)
    case wheel
    case folder
  }

  /// Nil where the text is none of them.
  package var form: Form? {
    if source.hasSuffix(".whl") { return .wheel }
    if source.contains("/") || source == "." || source == ".." { return .folder }
    let sides = source.split(separator: "==", omittingEmptySubsequences: false)
    guard sides.count == 2, let version = sides.last, version.first?.isNumber == true,
      version.allSatisfy({ $0.isLetter || $0.isNumber || ".+!-_".contains($0) })
    else { return nil }
    let name = sides[0].prefix { $0 != "[" }
    guard let first = name.first, first.isLetter || first.isNumber,
      name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) })
    else { return nil }
    return .requirement(name: String(name), version: String(version))
  }
}

import TareFoundation
import TareModel

/// What a `PackageRequest` names, with the name of the package known.
struct OwnRelease: Equatable {
  var request: PackageRequest
  /// As in file names of releases: in lower case, words joined by "-".
  var package: String
  /// What an installer takes: a requirement or the path of a wheel.
  var requirement: String
  /// What decides whether another installation of it would be the same.
  var mark: String

  /// The name of a package as indexes compare it (PEP 503).
  static func normal(_ name: some StringProtocol) -> String {
    name.split(whereSeparator: { "-_.".contains($0) }).joined(separator: "-").lowercased()
  }

  init(request: PackageRequest, package: String, requirement: String, mark: String) {
    self.request = request
    self.package = package
    self.requirement = requirement
    self.mark = mark
  }

  /// A requirement or a wheel; nil for a folder, whose package is known when it is built.
  init?(_ request: PackageRequest) {
    switch request.form {
    case .requirement(let name, _):
      self.init(
        request: request, package: Self.normal(name), requirement: request.source,
        mark: request.source)
    case .wheel:
      self.init(request, wheel: URL(fileURLWithPath: request.source).standardizedFileURL.path)
    case .folder, nil: return nil
    }
  }

  /// - Parameter wheel: the path of a wheel, whose name begins with that of the package.
  init(_ request: PackageRequest, wheel: String) {
    let file = URL(fileURLWithPath: wheel).lastPathComponent
    let bytes = FileManager.default.contents(atPath: wheel).map { [UInt8]($0) } ?? []
    self.init(
      request: request, package: Self.normal(file.prefix { $0 != "-" }), requirement: wheel,
      mark: SHA256.hexadecimal(bytes))
  }
}

import Foundation

/// Where the tested program and the repository's files are.
enum Place {
  /// The repository.
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The program as it was built with these tests: it lies beside their bundle.
  static let tare: String = {
    let bundles = CommandLine.arguments.compactMap { argument -> String? in
      guard let end = argument.range(of: ".xctest") else { return nil }
      return URL(fileURLWithPath: String(argument[..<end.upperBound])).deletingLastPathComponent()
        .path
    }
    let candidates = (bundles + ["\(root)/.build/debug"]).map { "\($0)/tare" }
    return candidates.first(where: FileManager.default.isExecutableFile) ?? "tare"
  }()

  /// A continuous integration service: there nothing may be passed over.
  static let isCI = ProcessInfo.processInfo.environment["CI"] != nil

  /// The first program of that name on PATH.
  static func program(_ name: String) -> String? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile)
  }
}

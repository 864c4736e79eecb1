import Foundation
import TareTestSupport
import Testing

/// An interpreter that `tare list runtimes` finds on this machine.
struct FoundRuntime: Sendable, CustomTestStringConvertible {
  var id: String
  var path: String

  var testDescription: String { id }

  /// In the order of their versions.
  static let all: [FoundRuntime] = {
    guard let folder = try? TemporaryFolder(),
      let result = try? Tare.run(["list", "runtimes"], in: folder), result.status == 0
    else { return [] }
    return result.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard words.count > 1, words[0].contains("-"), words[1].hasPrefix("/") else { return nil }
      return FoundRuntime(id: String(words[0]), path: String(words[1]))
    }
  }()

  /// Those of one minor version, such as `3.7`.
  static func of(_ minor: String) -> [FoundRuntime] {
    all.filter { $0.id.hasPrefix("cpython-\(minor).") }
  }

  static func newest() throws -> FoundRuntime {
    try #require(all.last, "tare list runtimes finds no interpreter")
  }
}

extension Trait where Self == ConditionTrait {
  /// Passed over where no interpreter is at hand, but never in continuous integration.
  static var needsRuntime: Self {
    .enabled(
      if: !FoundRuntime.all.isEmpty || Place.isCI, "tare list runtimes finds no interpreter here")
  }
}

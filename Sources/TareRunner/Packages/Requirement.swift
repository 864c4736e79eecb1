import TareFoundation

/// A line of pins: one release of a package, and for which interpreters.
struct Requirement: Sendable, Equatable {
  /// As installers take it, with its environment marker.
  var text: String
  /// There is no wheel of it: it is built from source where it is asked for.
  var isSource: Bool

  /// Nil for a line that pins nothing.
  init?(line: some StringProtocol) {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let words = parts[0].split(separator: " ")
    guard !words.isEmpty else { return nil }
    text = words.joined(separator: " ")
    isSource = parts.dropFirst().first?.split(separator: " ").first == "source"
  }

  /// The name of the package, in lower case.
  var package: String {
    String(text.prefix { !"=<>!~ [;@".contains($0) }).lowercased()
  }

  /// Package and version in words: "orjson 3.6.1".
  var title: String { Self.title(text) }

  static func title(_ text: some StringProtocol) -> String {
    let pin = text.prefix { $0 != ";" && $0 != " " }
    return String(pin).replacing("==", with: " ")
  }
}

import Foundation

/// Texts as they were when somebody last looked at them; `TARE_RECORD=1` writes them anew.
enum Snapshot {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Snapshots")

  /// The text is the recorded one, but for the last digits of long numbers: platforms differ there.
  static func matches(_ text: String, _ name: String) throws -> Bool {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["TARE_RECORD"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    return rounded(text) == rounded(try String(contentsOf: file, encoding: .utf8))
  }

  private static func rounded(_ text: String) -> String {
    text.replacing(/-?[0-9]+\.[0-9]{7,}(e-?[0-9]+)?/) { match in
      Double(match.output.0).map { String(format: "%.7g", $0) } ?? String(match.output.0)
    }
  }
}

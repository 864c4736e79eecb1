import Foundation

/// Texts as they were when somebody last looked at them; `TARE_RECORD=1` writes them anew.
package enum Snapshot {
  /// The text is the recorded one, but for the last digits of long numbers: platforms differ there.
  ///
  /// - Parameter file: of the test, beside or below whose folder `Snapshots` lies.
  package static func matches(
    _ text: String, _ name: String, of file: String = #filePath
  ) throws -> Bool {
    let recorded = folder(of: file).appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["TARE_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: recorded.deletingLastPathComponent(), withIntermediateDirectories: true)
      // What differs in such digits alone stays as it is.
      if (try? String(contentsOf: recorded, encoding: .utf8)).map(rounded) != rounded(text) {
        try Data(text.utf8).write(to: recorded)
      }
    }
    return rounded(text) == rounded(try String(contentsOf: recorded, encoding: .utf8))
  }

  /// The nearest `Snapshots` above a file.
  private static func folder(of file: String) -> URL {
    var place = URL(fileURLWithPath: file).deletingLastPathComponent()
    while place.path != "/" {
      let folder = place.appendingPathComponent("Snapshots")
      if FileManager.default.fileExists(atPath: folder.path) { return folder }
      place.deleteLastPathComponent()
    }
    return URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Snapshots")
  }

  private static func rounded(_ text: String) -> String {
    text.replacing(/-?[0-9]+\.[0-9]{7,}(e-?[0-9]+)?/) { match in
      Double(match.output.0).map { String(format: "%.7g", $0) } ?? String(match.output.0)
    }
  }
}

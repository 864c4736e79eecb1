import Foundation

/// A folder of run files.
package struct RunFolder: Sendable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// Paths of whole runs, oldest first; a folder that is not there holds none.
  package var files: [String] { entries(".xml") }

  /// The newest run that was cut off.
  package var newestPartial: String? { entries(".xml" + RunFile.partialSuffix).last }

  private func entries(_ suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(suffix) }.sorted().map { "\(path)/\($0)" }
  }
}

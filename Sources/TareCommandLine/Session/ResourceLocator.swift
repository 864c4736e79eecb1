import Foundation
import PythonProbe

/// Finds the folders that travel with the program.
///
/// Looked for in the working folder, beside the executable, then in the resource bundle; the bundle
/// accessor that SwiftPM makes is never touched, because it aborts where the bundle is missing.
struct ResourceLocator {
  var workingFolder = FileManager.default.currentDirectoryPath
  var executableFolder =
    Bundle.main.executableURL?.resolvingSymlinksInPath().deletingLastPathComponent().path ?? "."

  func templates() throws(CommandFailure) -> String { try locate("Templates", in: "Tare_tare") }

  func data() throws(CommandFailure) -> String { try locate("Data", in: "Tare_tare") }

  func probe() throws(CommandFailure) -> String {
    let beside = "\(executableFolder)/\(PythonProbe.installedFolder)"
    return try first(
      [beside] + bundled(PythonProbe.folder, in: PythonProbe.bundle), "the Python probe")
  }

  private func locate(_ name: String, in bundle: String) throws(CommandFailure) -> String {
    try first(
      ["\(workingFolder)/\(name)", "\(executableFolder)/\(name)"] + bundled(name, in: bundle),
      "the folder \(name)")
  }

  private func bundled(_ name: String, in bundle: String) -> [String] {
    [
      "\(executableFolder)/\(bundle).resources/\(name)",
      "\(executableFolder)/\(bundle).bundle/\(name)",
      "\(executableFolder)/\(bundle).bundle/Contents/Resources/\(name)",
    ]
  }

  private func first(_ candidates: [String], _ what: String) throws(CommandFailure) -> String {
    guard let found = candidates.first(where: FileManager.default.fileExists) else {
      throw CommandFailure(
        .missingInput, "\(what) is missing: looked in \(candidates.joined(separator: ", "))")
    }
    return found
  }
}

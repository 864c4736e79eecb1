import PythonProbe
import TareFoundation

/// Finds the folders that travel with the program.
///
/// Looked for in `../share/tare`, where an installed program has them whatever folders of these
/// names its user has, in the working folder, beside the executable, then in the resource bundle.
/// The accessor that SwiftPM makes is never touched: it aborts where the bundle is missing.
struct ResourceLocator {
  var workingFolder = FileManager.default.currentDirectoryPath
  var executableFolder =
    URL(fileURLWithPath: Executable.path).deletingLastPathComponent().path

  func templates() throws(CommandFailure) -> String { try locate("Templates", in: "Tare_tare") }

  func data() throws(CommandFailure) -> String { try locate("Data", in: "Tare_tare") }

  func probe() throws(CommandFailure) -> String {
    let installed = PythonProbe.installedFolder
    return try first(
      ["\(shared)/\(installed)", "\(executableFolder)/\(installed)"]
        + bundled(PythonProbe.folder, in: PythonProbe.bundle), "the Python probe")
  }

  /// Where a wheel, a package of a system and Homebrew put what belongs to a program.
  private var shared: String {
    URL(fileURLWithPath: executableFolder).deletingLastPathComponent().path + "/share/tare"
  }

  private func locate(_ name: String, in bundle: String) throws(CommandFailure) -> String {
    try first(
      ["\(shared)/\(name)", "\(workingFolder)/\(name)", "\(executableFolder)/\(name)"]
        + bundled(name, in: bundle), "the folder \(name)")
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

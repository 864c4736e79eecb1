import TareFoundation
import TareModel

/// Installs requirements into a folder, by uv where it can, else by the interpreter's pip.
///
/// A folder and not a virtual environment: probes start without the site module and search the
/// folder itself, which also works where neither venv nor virtualenv is at hand (2.7).
struct Installer {
  var interpreter: Interpreter
  var environment: [String: String]
  /// Where a newer pip may be kept for interpreters whose own cannot read today's wheels.
  var scratch: String

  /// Seconds that one installation may take.
  private static let timeLimit = 600.0

  /// Installs requirements; nil when it worked.
  ///
  /// - Parameter isBuilding: builds from source what has no wheel.
  func install(
    _ requirements: [String], isBuilding: Bool, into folder: String
  ) -> InstallFailure? {
    let what = (isBuilding ? [] : ["--only-binary", ":all:"]) + requirements
    if let uv, interpreter.runtime.version >= Version("3.7") {
      let arguments = [uv, "pip", "install", "--quiet", "--python", interpreter.executable]
      return call(arguments + ["--target", folder] + what, environment)
    }
    switch pip() {
    case .failure(let failure): return failure
    case .success(let pip):
      let arguments =
        [interpreter.executable, "-m", "pip", "install", "--quiet", "--no-input"]
        + ["--disable-pip-version-check", "--no-warn-script-location"]
        // It says that no index answers only where it tries again.
        + ["--retries", "2", "--target", folder]
      return call(arguments + what, pip)
    }
  }

  /// Builds the wheel of a folder with source, without what it needs; its path.
  func wheel(of source: String, into folder: String) throws(InstallFailure) -> String {
    let failure: InstallFailure?
    if let uv, interpreter.runtime.version >= Version("3.8") {
      failure = call(
        [uv, "build", "--quiet", "--wheel", "--python", interpreter.executable]
          + ["--out-dir", folder, source], environment)
    } else {
      failure = call(
        [interpreter.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-input"]
          + ["--disable-pip-version-check", "--wheel-dir", folder, source],
        try pip().get())
    }
    if let failure { throw failure }
    let made = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard let wheel = made.sorted().first(where: { $0.hasSuffix(".whl") }) else {
      throw InstallFailure(.other, "its build made no wheel")
    }
    return "\(folder)/\(wheel)"
  }

  private var uv: String? {
    (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/uv" }
      .first(where: FileManager.default.isExecutableFile)
  }

  /// The environment in which `-m pip` is new enough for manylinux2014 wheels (20.3).
  private func pip() -> Result<[String: String], InstallFailure> {
    var output: [UInt8] = []
    let asked = talk([interpreter.executable, "-m", "pip", "--version"], environment) {
      output += $0
    }
    guard asked == nil else {
      return .failure(InstallFailure(.noInstaller, "it has no pip, and uv is missing"))
    }
    let words = String(decoding: output, as: UTF8.self).split(separator: " ")
    guard words.count > 1, Version(String(words[1])) < Version("20.3") else {
      return .success(environment)
    }
    var newer = environment
    newer["PYTHONPATH"] = scratch
    if FileManager.default.fileExists(atPath: scratch + "/pip") { return .success(newer) }
    // The last pip for these old interpreters.
    let pin = interpreter.runtime.version < Version("3") ? "pip==20.3.4" : "pip==21.3.1"
    let failure = call(
      [interpreter.executable, "-m", "pip", "install", "--quiet", "--target", scratch, pin],
      environment)
    return failure.map { .failure($0) } ?? .success(newer)
  }

  private func call(_ arguments: [String], _ environment: [String: String]) -> InstallFailure? {
    talk(arguments, environment) { _ in }
  }

  private func talk(
    _ arguments: [String], _ environment: [String: String], line: ([UInt8]) -> Void
  ) -> InstallFailure? {
    do {
      let result = try Conversation(
        arguments: arguments, environment: environment, input: [], timeLimit: Self.timeLimit
      ).run(line: line)
      if result.isTimedOut {
        return InstallFailure(.other, "not installed within \(Int(Self.timeLimit)) seconds")
      }
      return result.ending == .exited(0) ? nil : InstallFailure(stderr: result.stderr)
    } catch {
      return InstallFailure(.other, error.why)
    }
  }
}

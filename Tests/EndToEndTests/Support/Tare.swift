import Foundation
import TareTestSupport

/// The tested program with the choices that all tests share.
enum Tare {
  /// The user's environment, as a continuous integration service would have it.
  static let environment = ProcessInfo.processInfo.environment.merging(
    ["CI": "true", "NO_COLOR": "1"]) { $1 }

  /// An environment in which nothing but what `--runtime PATH` names is found, to save time.
  static let bare = environment.merging([
    "PATH": "/nowhere", "PYENV_ROOT": "/nowhere", "UV_PYTHON_INSTALL_DIR": "/nowhere",
  ]) { $1 }

  /// Starts the program in a folder without any file of the repository.
  static func start(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = environment
  ) throws -> Command {
    try Command(Place.tare, arguments, environment: environment, in: folder.path)
  }

  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = environment
  ) throws -> Command.Result {
    try start(arguments, in: folder, environment: environment).result()
  }

  /// One process of each time cell, where what is tested does not depend on more.
  static let brief = ["--budget", "1s"]

  /// `tare run` offline, on one interpreter, with its run file in the folder's `runs`.
  static func measure(
    _ arguments: [String], on runtime: FoundRuntime, in folder: TemporaryFolder,
    environment: [String: String] = bare
  ) throws -> Command.Result {
    try run(measuring(arguments, on: runtime), in: folder, environment: environment)
  }

  /// The arguments of `measure`.
  static func measuring(_ arguments: [String], on runtime: FoundRuntime) -> [String] {
    ["run", "--offline", "--runs", "runs", "--runtime", runtime.path] + arguments
  }
}

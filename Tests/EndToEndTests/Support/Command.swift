import Foundation
import TareTestSupport

/// A program under way, its output in files so that no pipe can fill up.
final class Command {
  private let process = Process()
  private let folder: TemporaryFolder
  private let output: FileHandle
  private let errors: FileHandle

  struct Result {
    var status: Int32
    var stdout: String
    var stderr: String

    /// The lines of stdout without empty ones.
    var lines: [String] { stdout.split(separator: "\n").map(String.init) }
  }

  init(
    _ program: String, _ arguments: [String], environment: [String: String],
    in workingFolder: String
  ) throws {
    folder = try TemporaryFolder()
    output = try Self.open(try folder.write("stdout", ""))
    errors = try Self.open(try folder.write("stderr", ""))
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: workingFolder)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  var pid: pid_t { process.processIdentifier }
  var isRunning: Bool { process.isRunning }

  func signal(_ number: Int32) { kill(pid, number) }

  /// Waits for the end; a process ended by a signal has that signal's number, negated, as status.
  func result() throws -> Result {
    process.waitUntilExit()
    let status = process.terminationStatus
    return Result(
      status: process.terminationReason == .exit ? status : -status,
      stdout: try folder.read("stdout"), stderr: try folder.read("stderr"))
  }

  private static func open(_ path: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: path))
  }
}

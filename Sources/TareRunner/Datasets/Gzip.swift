import Foundation

/// Unpacks gzip files by the program of that name, which every system that Tare runs on has.
///
/// Foundation has no gzip, and zlib would be unsafe code outside LibXML for what a pipe does as
/// fast.
enum Gzip {
  /// The first two bytes of every gzip file (RFC 1952).
  static let magic: [UInt8] = [0x1F, 0x8B]

  /// Writes the unpacked bytes of one file to another.
  ///
  /// - Throws: `DatasetError` saying what gzip says: cut off, corrupt, no space left.
  static func unpack(_ path: String, to target: String, source: String) throws(DatasetError) {
    // Where every system has it, whatever PATH the user has.
    let environment = ProcessInfo.processInfo.environment
    let folders = [environment["PATH"], "/usr/bin", "/bin"].compactMap(\.self)
    // The shell opens both files, so that gzip judges no suffix and nothing passes through here.
    let command = Conversation(
      arguments: ["/bin/sh", "-c", "exec gzip -dc <\"$1\" >\"$2\"", "sh", path, target],
      environment: environment.merging(
        ["LC_ALL": "C", "PATH": folders.joined(separator: ":")]) { $1 },
      input: [], timeLimit: 86_400)
    let result: Conversation.Result
    do {
      result = try command.run { _ in }
    } catch {
      throw DatasetError(.missing, source: source, why: error.description)
    }
    guard result.ending != .exited(0) else { return }
    throw DatasetError(.bad, source: source, why: "gzip cannot unpack it: \(reason(result.stderr))")
  }

  /// The last words of `gzip: stdin: unexpected end of file`.
  private static func reason(_ stderr: String) -> String {
    let lines = stderr.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    return lines.first?.split(separator: ": ").last.map(String.init) ?? "it gives no reason"
  }
}

import Foundation

/// A file of ours that is being written, counted and digested; closed when nobody holds it any
/// more.
final class NewFile {
  private let handle: FileHandle
  private let source: String
  private var digest = SHA256()
  /// Bytes written so far.
  private(set) var count = 0

  /// source: the dataset that faults are said of.
  init(_ path: String, of source: String) throws(DatasetError) {
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw DatasetError(.scratch, source: source, why: "no copy can be made at \(path)") }
    self.handle = handle
    self.source = source
  }

  func write(_ bytes: [UInt8]) throws(DatasetError) {
    do {
      try handle.write(contentsOf: Data(bytes))
    } catch {
      throw DatasetError(
        .scratch, source: source, why: "its copy cannot be written: is there space left?")
    }
    count += bytes.count
    digest.update(bytes)
  }

  /// SHA-256 of what was written so far.
  var sha256: String { digest.hexadecimal }
}

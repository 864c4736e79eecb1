import TareFoundation

/// A file of ours that is being written, counted and digested; closed when nobody holds it any
/// more.
final class NewFile {
  private let file: OpenDescriptor
  private let source: String
  private var digest = SHA256()
  /// Bytes written so far.
  private(set) var count = 0

  /// source: the dataset that faults are said of.
  init(_ path: String, of source: String) throws(DatasetError) {
    guard let file = OpenDescriptor(path, O_WRONLY | O_CREAT | O_TRUNC) else {
      throw DatasetError(.scratch, source: source, why: "no copy can be made at \(path)")
    }
    self.file = file
    self.source = source
  }

  func write(_ bytes: [UInt8]) throws(DatasetError) {
    do {
      try file.write(bytes)
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

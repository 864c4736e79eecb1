import Foundation
package import TareModel

/// Keeps what a site needs of each run, so that a run file is parsed and validated once.
///
/// An outline is filed under the bytes of its run file and carries the program that made it: another
/// byte in either, and it is made again. What cannot be read or written is no fault, only slower.
package struct OutlineCache: Sendable {
  private let folder: String
  private let coder: OutlineCoder

  /// - Parameter program: what tells one build of this program from another.
  package init(folder: String, program: String, decoder: RunDecoder) {
    self.folder = folder
    coder = OutlineCoder(decoder, program: program)
  }

  /// The outline of a run file.
  package func recall(_ file: String) -> RunOutline? {
    guard let place = place(of: file), let data = FileManager.default.contents(atPath: place)
    else { return nil }
    return coder.outline([UInt8](data), named: place)
  }

  package func keep(_ outline: RunOutline, of file: String) {
    guard let place = place(of: file), let bytes = try? coder.bytes(outline) else { return }
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    // Not waiting for the disk, as Foundation would: half a file is found out when it is recalled.
    guard let out = fopen(place, "wb") else { return }
    fwrite(bytes, 1, bytes.count, out)
    fclose(out)
  }

  private func place(of file: String) -> String? {
    Fingerprint(file: file).map { "\(folder)/\($0.text)" }
  }
}

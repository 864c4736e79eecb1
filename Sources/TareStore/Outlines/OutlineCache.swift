import TareFoundation
package import TareModel

/// Keeps what a site needs of each run, so that a run file is parsed and validated once.
///
/// An outline is filed under the bytes of its run file and carries the program that made it:
/// another byte in either, and it is made again. What cannot be read or written is no fault, only
/// slower.
package struct OutlineCache: Sendable {
  private let folder: String
  private let coder: OutlineCoder

  /// - Parameter program: what tells one build of this program from another.
  package init(folder: String, program: String, decoder: RunDecoder) {
    self.folder = folder
    coder = OutlineCoder(decoder, program: program)
  }

  /// The place of a run file as it is now; nil where it cannot be read.
  ///
  /// To be asked for before the file is read: who read it later would keep what another file says.
  package func entry(of file: String) -> Entry? {
    Fingerprint(file: file).map { mark in
      Entry(file: file, mark: mark, folder: folder, coder: coder)
    }
  }

  /// The place of one run file.
  package struct Entry: Sendable {
    fileprivate let file: String
    fileprivate let mark: Fingerprint
    fileprivate let folder: String
    fileprivate let coder: OutlineCoder

    private var place: String { "\(folder)/\(mark.text)" }

    /// The outline that was kept.
    package func recall() -> RunOutline? {
      guard let data = FileManager.default.contents(atPath: place),
        let outline = coder.outline([UInt8](data), named: place)
      else { return nil }
      // What is in use is not forgotten.
      utimes(place, nil)
      return outline
    }

    /// Keeps the outline unless the run file is another one by now.
    package func keep(_ outline: RunOutline) {
      guard Fingerprint(file: file) == mark, let bytes = try? coder.bytes(outline) else { return }
      try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      // Not waiting for the disk, as Foundation would: half a file is found out when it is
      // recalled.
      guard let out = fopen(place, "wb") else { return }
      fwrite(bytes, 1, bytes.count, out)
      fclose(out)
    }
  }
}

import TareFoundation
import Unpacking

/// A run file packed by gzip: a seventh of the bytes, read wherever run files are.
package enum PackedRun {
  /// Whether the name is that of a packed run file.
  package static func isName(_ path: String) -> Bool {
    path.hasSuffix(RunFile.suffix + Gzip.suffix)
  }

  /// Where a run file is when it is packed.
  package static func path(of path: String) -> String { path + Gzip.suffix }

  /// Puts a packed file into the place of a run file, which is there until the packed one has been
  /// read back.
  ///
  /// - Returns: the path of the packed file.
  package static func replace(_ path: String) throws(StoreError) -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreError(.missing, "\(path): cannot be read")
    }
    let packed = Self.path(of: path)
    let partial = packed + RunFile.partialSuffix
    do {
      let bytes = [UInt8](data)
      try write(try Gzip.packed(bytes), to: partial)
      guard try read(partial) == bytes else { throw UnpackingError.damaged }
      // Takes the place of a file of that name, unlike Foundation's.
      guard rename(partial, packed) == 0 else { throw POSIXError(.EIO) }
      try FileManager.default.removeItem(atPath: path)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw StoreError(.output, "\(packed): cannot be written: \(error.systemReason)")
    }
    return packed
  }

  private static func write(_ bytes: [UInt8], to path: String) throws {
    guard let file = OpenDescriptor(path, O_WRONLY | O_CREAT | O_TRUNC) else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
    try file.write(bytes)
    try file.synchronize()
    try file.close()
  }

  private static func read(_ path: String) throws -> [UInt8] {
    guard let file = OpenDescriptor(path, O_RDONLY) else { return [] }
    let head = try file.read(upTo: Packing.length)
    guard let packing = Packing(head) else { return [] }
    let packed = PackedBytes(file, head, packing)
    var bytes: [UInt8] = []
    while true {
      let piece = try packed.next()
      if piece.isEmpty { return bytes }
      bytes += piece
    }
  }
}

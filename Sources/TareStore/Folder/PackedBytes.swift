import TareFoundation
import Unpacking

/// What a packed file holds, a piece at a time: however much it swells, one piece is in memory.
final class PackedBytes {
  private let file: OpenDescriptor
  private let pieceSize: Int
  private let unpacker: Result<any Unpacker, UnpackingError>
  private var isAtEnd = false

  /// - Parameters:
  ///   - head: what was read of the file already.
  ///   - pieceSize: packed bytes that are read at a time.
  init(
    _ file: OpenDescriptor, _ head: [UInt8], _ packing: Packing, pieceSize: Int = 1 << 16
  ) {
    self.file = file
    self.pieceSize = pieceSize
    unpacker = Result { () throws(UnpackingError) in try packing.unpacker() }
    if case .success(let unpacker) = unpacker { unpacker.take(head) }
  }

  /// None at the end.
  func next() throws -> [UInt8] {
    let unpacker = try unpacker.get()
    while !isAtEnd {
      if let bytes = try unpacker.next() {
        if bytes.isEmpty { continue }
        return bytes
      }
      let packed = try file.read(upTo: pieceSize)
      isAtEnd = packed.isEmpty
      if !isAtEnd { unpacker.take(packed) }
    }
    return try unpacker.last() ?? []
  }
}

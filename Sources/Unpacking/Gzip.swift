import CZLib

/// Packs bytes as a gzip file (RFC 1952) without a name or a time: the same bytes give the same.
package enum Gzip {
  /// What names of packed files end with.
  package static let suffix = ".gz"

  package static func packed(_ bytes: [UInt8]) throws(UnpackingError) -> [UInt8] {
    var stream = unsafe z_stream()
    guard unsafe tare_deflateStart(&stream) == Z_OK else { throw .memory }
    defer { _ = unsafe deflateEnd(&stream) }
    var output: [UInt8] = []
    var room = [UInt8](repeating: 0, count: 1 << 18)
    var rest = bytes[...]
    var status = Z_OK
    while status != Z_STREAM_END {
      let piece = rest.prefix(room.count)
      let (left, written): (Int, Int)
      (status, left, written) = unsafe deflated(
        piece, &room, &stream, isLast: piece.count == rest.count)
      guard status == Z_OK || status == Z_STREAM_END else { throw .memory }
      rest = rest.dropFirst(piece.count - left)
      output += room[..<written]
    }
    return output
  }

  private static func deflated(
    _ piece: ArraySlice<UInt8>, _ room: inout [UInt8], _ stream: inout z_stream, isLast: Bool
  ) -> (status: Int32, left: Int, written: Int) {
    // zlib takes what it does not write to for its own as well.
    var piece = Array(piece)
    var status = Z_OK
    unsafe piece.withUnsafeMutableBufferPointer { bytes in
      unsafe room.withUnsafeMutableBufferPointer { room in
        unsafe stream.next_in = bytes.baseAddress
        unsafe stream.avail_in = UInt32(bytes.count)
        unsafe stream.next_out = room.baseAddress
        unsafe stream.avail_out = UInt32(room.count)
        status = unsafe deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH)
      }
    }
    return unsafe (status, Int(stream.avail_in), room.count - Int(stream.avail_out))
  }
}

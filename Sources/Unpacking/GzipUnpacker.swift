import CZLib

/// Unpacks gzip by zlib; several members may follow each other, and zeros the last.
@safe final class GzipUnpacker: Unpacker {
  /// In a place of its own, for zlib remembers where it is.
  private let stream: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var position = 0
  /// The last piece was full: more may come without further bytes.
  private var isFull = false
  /// A member has ended, and no other has begun.
  private var isBetween = false
  private static let piece = 1 << 18

  init() throws(UnpackingError) {
    unsafe stream = .allocate(capacity: 1)
    let status = unsafe tare_inflateStart(stream)
    guard status == Z_OK else {
      unsafe stream.deallocate()
      throw .memory
    }
  }

  deinit {
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  func take(_ bytes: [UInt8]) { (input, position) = (bytes, 0) }

  func next() throws(UnpackingError) -> [UInt8]? {
    if isBetween {
      while position < input.count, input[position] == 0 { position += 1 }
      guard position < input.count else { return nil }
      _ = unsafe inflateReset(stream)
      isBetween = false
    }
    guard position < input.count || isFull else { return nil }
    var output = [UInt8](repeating: 0, count: Self.piece)
    let (status, written) = inflated(&output)
    isFull = written == output.count && status == Z_OK
    switch status {
    case Z_STREAM_END: isBetween = true
    case Z_OK, Z_BUF_ERROR: break
    case Z_MEM_ERROR: throw .memory
    default: throw .damaged
    }
    guard written > 0 || status == Z_STREAM_END else { return nil }
    return Array(output[..<written])
  }

  func last() throws(UnpackingError) -> [UInt8]? {
    guard isBetween else { throw .cutOff }
    return nil
  }

  private func inflated(_ output: inout [UInt8]) -> (status: Int32, written: Int) {
    let rest = input.count - position
    var status = Z_OK
    unsafe input.withUnsafeMutableBufferPointer { bytes in
      unsafe output.withUnsafeMutableBufferPointer { room in
        unsafe stream.pointee.next_in = bytes.baseAddress.map { unsafe $0 + position }
        unsafe stream.pointee.avail_in = UInt32(rest)
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = UInt32(room.count)
        status = unsafe inflate(stream, Z_NO_FLUSH)
      }
    }
    position = unsafe input.count - Int(stream.pointee.avail_in)
    return (status, unsafe output.count - Int(stream.pointee.avail_out))
  }
}

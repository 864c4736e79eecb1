import CLZMA

/// Unpacks xz by liblzma; several streams may follow each other.
@safe final class XZUnpacker: Unpacker {
  private let stream: UnsafeMutablePointer<lzma_stream>
  private var input: [UInt8] = []
  private var position = 0
  private var isFull = false
  private static let piece = 1 << 18
  /// A dictionary may not be larger than this; the strongest preset of `xz` takes 65 MiB.
  private static let memory: UInt64 = 1 << 30

  init() throws(UnpackingError) {
    unsafe stream = .allocate(capacity: 1)
    let status = unsafe tare_lzmaStart(stream, Self.memory)
    guard status == LZMA_OK else {
      unsafe stream.deallocate()
      throw .memory
    }
  }

  deinit {
    unsafe lzma_end(stream)
    unsafe stream.deallocate()
  }

  func take(_ bytes: [UInt8]) { (input, position) = (bytes, 0) }

  func next() throws(UnpackingError) -> [UInt8]? {
    guard position < input.count || isFull else { return nil }
    return try unpacked(LZMA_RUN).bytes
  }

  func last() throws(UnpackingError) -> [UInt8]? {
    let (bytes, isEnd) = try unpacked(LZMA_FINISH)
    if bytes == nil, !isEnd { throw .cutOff }
    return bytes
  }

  private func unpacked(
    _ action: lzma_action
  ) throws(UnpackingError) -> (bytes: [UInt8]?, isEnd: Bool) {
    var output = [UInt8](repeating: 0, count: Self.piece)
    let rest = input.count - position
    var status = LZMA_OK
    unsafe input.withUnsafeMutableBufferPointer { bytes in
      unsafe output.withUnsafeMutableBufferPointer { room in
        unsafe stream.pointee.next_in = bytes.baseAddress.map {
          unsafe UnsafePointer($0 + position)
        }
        unsafe stream.pointee.avail_in = rest
        unsafe stream.pointee.next_out = room.baseAddress
        unsafe stream.pointee.avail_out = room.count
        status = unsafe lzma_code(stream, action)
      }
    }
    position = unsafe input.count - stream.pointee.avail_in
    let written = unsafe output.count - stream.pointee.avail_out
    isFull = written == output.count
    switch status {
    case LZMA_OK, LZMA_STREAM_END, LZMA_BUF_ERROR: break
    case LZMA_MEM_ERROR, LZMA_MEMLIMIT_ERROR: throw .memory
    default: throw .damaged
    }
    return (written > 0 ? Array(output[..<written]) : nil, status == LZMA_STREAM_END)
  }
}

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension XML {
  /// An open file that is read piece by piece; every failure names the path and the reason.
  final class InputFile {
    let path: String
    private let descriptor: Int32

    init(_ path: String) throws(XML.Error) {
      guard !path.isEmpty, !path.utf8.contains(0) else {
        throw XML.Error(path, "this is not a path")
      }
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw Self.failure(path, "cannot be opened") }
      self.path = path
      self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    /// Reads the next piece into the buffer, and returns its size: 0 at the end of the file.
    func fill(_ buffer: inout [UInt8]) throws(XML.Error) -> Int {
      while true {
        let count = unsafe buffer.withUnsafeMutableBytes { room in
          unsafe read(descriptor, room.baseAddress, room.count)
        }
        if count >= 0 { return count }
        if errno != EINTR { throw Self.failure(path, "cannot be read") }
      }
    }

    /// Reads all of the file, but never much more than the limit.
    func contents(byteLimit: Int) throws(XML.Error) -> [UInt8] {
      var bytes: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = try fill(&buffer)
        if count == 0 { return bytes }
        bytes += buffer[..<count]
        guard bytes.count <= byteLimit else { throw .tooLong(path, byteLimit) }
      }
    }

    private static func failure(_ path: String, _ what: String) -> XML.Error {
      let reason = unsafe strerror(errno).map { unsafe String(cString: $0) } ?? "error \(errno)"
      return XML.Error(path, "\(what): \(reason.lowercased())")
    }
  }
}

extension XML.Error {
  static func tooLong(_ source: String, _ limit: Int) -> XML.Error {
    XML.Error(source, "the document is longer than the limit of \(limit) bytes")
  }
}

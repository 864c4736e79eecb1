import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A pipe of which children inherit nothing that is not handed to them.
struct Pipe {
  let reading: End
  let writing: End

  /// One end, closed once.
  final class End {
    private(set) var descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close() }

    func close() {
      guard descriptor >= 0 else { return }
      #if canImport(Darwin)
        _ = Darwin.close(descriptor)
      #elseif canImport(Glibc)
        _ = Glibc.close(descriptor)
      #elseif canImport(Musl)
        _ = Musl.close(descriptor)
      #endif
      descriptor = -1
    }

    /// The bytes at hand, up to 64 KiB; empty at the end of the stream.
    func readSome() -> [UInt8] {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      var count: Int
      repeat { count = read(descriptor, &buffer, buffer.count) } while count < 0 && errno == EINTR
      return count > 0 ? Array(buffer[..<count]) : []
    }

    /// Writes what the pipe takes at once and gives the rest; none when the other end is gone.
    func writeSome(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
      _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
      let count = bytes.withUnsafeBytes { posixWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { return bytes.dropFirst(count) }
      return errno == EAGAIN || errno == EINTR ? bytes : []
    }
  }

  struct Three {
    var input: Pipe
    var output: Pipe
    var errors: Pipe
  }

  init(for program: String) throws(ProcessError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      throw ProcessError(program: program, why: String(cString: strerror(errno)).lowercased())
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading = End(ends[0])
    writing = End(ends[1])
  }

  static func three(for program: String) throws(ProcessError) -> Three {
    Three(
      input: try Pipe(for: program), output: try Pipe(for: program),
      errors: try Pipe(for: program))
  }
}

private func posixWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  #if canImport(Darwin)
    Darwin.write(descriptor, bytes, count)
  #elseif canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
  #elseif canImport(Musl)
    Musl.write(descriptor, bytes, count)
  #endif
}

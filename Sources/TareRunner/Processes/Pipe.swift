import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A pipe of which children inherit nothing that is not handed to them.
struct Pipe: ~Copyable {
  let reading: End
  let writing: End

  /// One end, closed when nothing holds it any longer.
  struct End: ~Copyable {
    let descriptor: Int32

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit {
      #if canImport(Darwin)
        _ = Darwin.close(descriptor)
      #elseif canImport(Glibc)
        _ = Glibc.close(descriptor)
      #elseif canImport(Musl)
        _ = Musl.close(descriptor)
      #endif
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
      let (count, fault) = QuietWrite.write(descriptor, bytes)
      if count >= 0 { return bytes.dropFirst(count) }
      return fault == EAGAIN || fault == EINTR ? bytes : []
    }
  }

  /// The standard streams of a child.
  struct Three: ~Copyable {
    let input: Pipe
    let output: Pipe
    let errors: Pipe
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
    let input = try Pipe(for: program)
    let output = try Pipe(for: program)
    let errors = try Pipe(for: program)
    return Three(input: input, output: output, errors: errors)
  }
}

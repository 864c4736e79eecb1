import Synchronization
import TareFoundation
import TareRunner

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output or standard error. Writing never ends the program: the first fault is kept, and
/// what follows it is dropped.
final class StandardStream: Sendable {
  static let output = StandardStream(STDOUT_FILENO)
  static let errors = StandardStream(STDERR_FILENO)

  private let descriptor: Int32
  /// The error number of the write that failed.
  private let failed = Mutex<Int32?>(nil)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// Why not everything could be written. nil where it could, and where the reader has gone, as
  /// `head` does when it has read what it wanted.
  var fault: String? {
    failed.withLock { number in
      guard let number, number != EPIPE else { return nil }
      return number == EBADF ? "it is closed" : String(cString: strerror(number)).lowercased()
    }
  }

  func write(_ text: String) {
    failed.withLock { failed in
      if failed == nil { failed = Self.write(Array(text.utf8), to: descriptor) }
    }
  }

  /// The error number where the bytes could not all be written.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let (count, fault) = QuietWrite.write(descriptor, rest)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if fault == EAGAIN {
        // Somebody else has made the pipe or terminal one that does not wait.
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&entry, 1, -1)
      } else if fault != EINTR {
        return fault
      }
    }
    return nil
  }

  /// Gives each standard stream that is closed a file that refuses what is done with it. Otherwise
  /// the next file opened would be standard output, and results would be written into it.
  static func occupyClosed() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

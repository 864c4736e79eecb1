import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes to a pipe, or to whatever standard output is, whose reader may be gone, without the
/// signal that would end this program.
///
/// The signal is held back for the thread that writes and for as long as it writes; what the whole
/// program does with it stays as it is.
package enum QuietWrite {
  /// How many bytes were taken, or -1 and `errno`.
  package static func write(
    _ descriptor: Int32, _ bytes: ArraySlice<UInt8>
  ) -> (count: Int, fault: Int32) {
    #if canImport(Darwin)
      _ = fcntl(descriptor, F_SETNOSIGPIPE, 1)
      return posixWrite(descriptor, bytes)
    #else
      var (broken, before, pending) = (sigset_t(), sigset_t(), sigset_t())
      sigemptyset(&broken)
      sigaddset(&broken, SIGPIPE)
      sigpending(&pending)
      pthread_sigmask(SIG_BLOCK, &broken, &before)
      defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
      let result = posixWrite(descriptor, bytes)
      // Taken off, or it would come when the mask is lifted; one that waited before is not ours.
      if result.fault == EPIPE, sigismember(&pending, SIGPIPE) == 0 {
        var noTime = timespec()
        sigtimedwait(&broken, nil, &noTime)
      }
      return result
    #endif
  }

  private static func posixWrite(
    _ descriptor: Int32, _ bytes: ArraySlice<UInt8>
  ) -> (count: Int, fault: Int32) {
    bytes.withUnsafeBytes { bytes in
      #if canImport(Darwin)
        let count = Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Glibc)
        let count = Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #elseif canImport(Musl)
        let count = Musl.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
      return (count, count < 0 ? errno : 0)
    }
  }
}

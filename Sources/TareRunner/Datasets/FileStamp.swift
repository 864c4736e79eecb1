import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the file system says of a file: another file in its place, or other bytes in it, give
/// another stamp.
struct FileStamp: Sendable, Equatable {
  private let path: String
  private var device: UInt64
  private var number: UInt64
  /// In bytes; of a link, that of the file it leads to.
  private(set) var size: Int64
  /// Seconds and nanoseconds of the last change of the bytes, and of anything else about it.
  private var times: [Int]

  /// Nil for a file that is not there.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let (bytes, rest) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (bytes, rest) = (status.st_mtim, status.st_ctim)
    #endif
    times = [Int(bytes.tv_sec), Int(bytes.tv_nsec), Int(rest.tv_sec), Int(rest.tv_nsec)]
  }

  /// When the bytes were last changed.
  var written: Date { Date(timeIntervalSince1970: Double(times[0]) + Double(times[1]) / 1e9) }

  /// The file is still what it was.
  var isCurrent: Bool { FileStamp(path) == self }
}

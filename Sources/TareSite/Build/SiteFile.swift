import TareFoundation

/// A file of a site on the disk.
struct SiteFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// Whether the file is there with these bytes; one of another size is not read.
  func holds(_ bytes: [UInt8]) -> Bool {
    var facts = stat()
    guard stat(path, &facts) == 0, Int(facts.st_size) == bytes.count,
      let file = fopen(path, "rb")
    else { return false }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: min(bytes.count, 1 << 16))
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0, rest.prefix(count) == buffer[..<count] else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// Without waiting for the disk, as Foundation would for each file: the folder takes its place as
  /// a whole, and a site can be made again. Never into a file that is there, which may be the old
  /// site's.
  func write(_ bytes: [UInt8]) throws(POSIXError) {
    guard let file = fopen(path, "wbx") else { throw Self.failure }
    let count = fwrite(bytes, 1, bytes.count, file)
    let isWritten = count == bytes.count
    let error = Self.failure
    guard fclose(file) == 0 else { throw Self.failure }
    guard isWritten else { throw error }
  }

  private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}

import Synchronization

/// A file that is open; closed when nobody holds it any more.
package final class OpenDescriptor: Sendable {
  package let number: Int32
  /// Whether it is ours to close.
  private let isOpen: Atomic<Bool>

  /// Takes over a descriptor of which nobody else disposes.
  package init(_ number: Int32) {
    self.number = number
    isOpen = Atomic(true)
  }

  /// Opens a file as open(2) does; nil where that fails.
  package init?(_ path: String, _ flags: Int32, mode: mode_t = 0o644) {
    let number = open(path, flags | O_CLOEXEC, mode)
    guard number >= 0 else { return nil }
    self.number = number
    isOpen = Atomic(true)
  }

  private init(shared number: Int32) {
    self.number = number
    isOpen = Atomic(false)
  }

  /// Not closed.
  package static let standardInput = OpenDescriptor(shared: STDIN_FILENO)

  deinit { try? close() }

  /// Closes it, where that was not done; nothing may be asked of it afterwards.
  package func close() throws(POSIXError) {
    guard isOpen.exchange(false, ordering: .relaxed) else { return }
    guard systemClose(number) == 0 else { throw Self.fault }
  }

  /// The bytes that follow, fewer than asked for or none only at the end.
  package func read(upTo count: Int) throws(POSIXError) -> [UInt8] {
    var fault: POSIXError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
      while filled < count {
        let got = readSome(room.baseAddress.map { $0 + filled }, count - filled)
        if got < 0 { fault = Self.fault }
        guard got > 0 else { return }
        filled += got
      }
    }
    if let fault { throw fault }
    return bytes
  }

  package func write(_ bytes: [UInt8]) throws(POSIXError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let done = rest.withUnsafeBytes { writeSome($0.baseAddress, $0.count) }
      if done < 0 { throw Self.fault }
      rest = rest.dropFirst(done)
    }
  }

  /// Goes on at a distance from the file's beginning.
  package func seek(to offset: Int) throws(POSIXError) {
    guard lseek(number, off_t(offset), SEEK_SET) >= 0 else { throw Self.fault }
  }

  /// Cuts the file off, and goes on at its end.
  package func cut(at size: Int) throws(POSIXError) {
    guard ftruncate(number, off_t(size)) == 0 else { throw Self.fault }
    try seek(to: size)
  }

  /// Waits until the bytes are on the disk.
  package func synchronize() throws(POSIXError) {
    guard fsync(number) == 0 else { throw Self.fault }
  }

  private func readSome(_ room: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    var got: Int
    repeat { got = systemRead(number, room, count) } while got < 0 && errno == EINTR
    return got
  }

  private func writeSome(_ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    var done: Int
    repeat { done = systemWrite(number, bytes, count) } while done < 0 && errno == EINTR
    return done
  }

  private static var fault: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}

// Methods of the same names hide the system's functions.
private func systemClose(_ number: Int32) -> Int32 { close(number) }

private func systemRead(_ number: Int32, _ room: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(number, room, count)
}

private func systemWrite(_ number: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(number, bytes, count)
}

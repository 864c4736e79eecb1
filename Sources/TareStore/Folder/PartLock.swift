import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The part of a run that one process alone may write.
///
/// The system takes the lock off when the process ends, however it ends (flock(2)). A second lock
/// of another kind (fcntl(2)) is there only because the system tells who holds it.
final class PartLock {
  let path: String
  /// Open for reading and writing.
  let file: OpenDescriptor

  /// - Throws: `StoreError` where another process writes the part, or it cannot be opened.
  init(_ path: String, creating: Bool = false) throws(StoreError) {
    self.path = path
    guard let file = OpenDescriptor(path, O_RDWR | (creating ? O_CREAT | O_EXCL : 0)) else {
      throw StoreError(.output, "\(path): cannot be written")
    }
    self.file = file
    let descriptor = file.number
    guard Self.take(descriptor) else { throw Self.held(path, by: Self.holder(descriptor)) }
    // Who held it may have finished the run since it was opened.
    guard Self.isStill(descriptor, at: path) else {
      throw StoreError(.missing, "\(path): finished meanwhile by another process")
    }
    var claim = Self.wholeFile
    _ = fcntl(descriptor, F_SETLK, &claim)
  }

  /// Whether nobody is measuring the run of that part now.
  ///
  /// - Throws: `StoreError` that says who is.
  static func check(_ path: String) throws(StoreError) { _ = try PartLock(path) }

  /// Its size.
  var bytes: Int {
    var status = stat()
    return fstat(file.number, &status) == 0 ? Int(status.st_size) : -1
  }

  /// False where another process has it; a file system without locks has no such protection.
  private static func take(_ descriptor: Int32) -> Bool {
    flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK
  }

  private static func held(_ path: String, by process: pid_t?) -> StoreError {
    let who = process.map { "process \($0)" } ?? "another process"
    return StoreError(.held, "\(path): \(who) is measuring this run")
  }

  private static func holder(_ descriptor: Int32) -> pid_t? {
    var asked = wholeFile
    guard fcntl(descriptor, F_GETLK, &asked) == 0, asked.l_type != Int16(F_UNLCK) else {
      return nil
    }
    return asked.l_pid > 0 ? asked.l_pid : nil
  }

  private static var wholeFile: flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    return lock
  }

  private static func isStill(_ descriptor: Int32, at path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    return fstat(descriptor, &mine) == 0 && stat(path, &there) == 0
      && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }
}

import TareFoundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The mark of a process at work in a folder; the system takes it off when the process ends,
/// however it ends (flock(2)).
final class FolderLock: Sendable {
  private let descriptor: Int32
  /// Not every file system has such marks: there nobody knows who is at work.
  let isCertain: Bool

  /// Nil where somebody else is at work there, or the folder is gone.
  init?(_ path: String) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    isCertain = flock(descriptor, LOCK_EX | LOCK_NB) == 0
    guard isCertain || errno != EWOULDBLOCK, isStill(at: path) else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }

  /// Between opening and locking somebody may have removed what was opened.
  private func isStill(at path: String) -> Bool {
    var (mine, there) = (stat(), stat())
    return fstat(descriptor, &mine) == 0 && stat(path, &there) == 0
      && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
  }
}

import TareFoundation

/// Size and time of a file, by which one that was written since is told.
struct FileFacts: Sendable, Equatable {
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// Nil where the file is not there.
  init?(of path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    size = Int(facts.st_size)
    #if canImport(Darwin)
      let time = facts.st_mtimespec
    #else
      let time = facts.st_mtim
    #endif
    (seconds, nanoseconds) = (Int(time.tv_sec), Int(time.tv_nsec))
  }

  /// Reads back what `text` says.
  init?(_ text: Substring) {
    let numbers = text.split(separator: ":").compactMap { Int($0) }
    guard numbers.count == 3 else { return nil }
    (size, seconds, nanoseconds) = (numbers[0], numbers[1], numbers[2])
  }

  /// One word.
  var text: String { "\(size):\(seconds):\(nanoseconds)" }
}

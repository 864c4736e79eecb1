import TareFoundation

/// A process of this machine as /proc shows it; elsewhere none is seen.
struct SeenProcess: Sendable, Equatable {
  let pid: pid_t

  /// Every process that runs.
  static var all: [SeenProcess] {
    #if os(Linux)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
      return names.compactMap { pid_t($0).map(SeenProcess.init) }
    #else
      return []
    #endif
  }

  /// The name of its program; empty for one that is gone.
  var name: String { text("comm").trimmed(\.isNewline) }

  /// Its parent; nil for one that is gone.
  var parent: pid_t? {
    // The state and the parent follow the name in parentheses, which may hold anything.
    let fields = (text("stat").split(separator: ")").last ?? "").split(separator: " ")
    return fields.count > 1 ? pid_t(fields[1]) : nil
  }

  /// Whether the environment that it was started with has the mark; never for one that has ended.
  func carries(_ mark: ProcessMark) -> Bool {
    FileManager.default.contents(atPath: "/proc/\(pid)/environ")?
      .firstRange(of: Data(mark.entry.utf8)) != nil
  }

  private func text(_ file: String) -> String {
    let bytes = FileManager.default.contents(atPath: "/proc/\(pid)/\(file)")
    return String(decoding: bytes ?? Data(), as: UTF8.self)
  }
}

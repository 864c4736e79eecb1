/// What programs that are interpreters are called.
enum InterpreterName {
  static let starts = ["python", "pypy", "graalpy"]

  /// `python`, `python3`, `python3.13td`, `python3.6m`, `python3-dbg`, `pypy3`, but not
  /// `python3-config`.
  static func isOne(_ name: String) -> Bool {
    guard let start = starts.first(where: name.hasPrefix) else { return false }
    var rest = name.dropFirst(start.count)
    if rest.hasSuffix(debug) { rest = rest.dropLast(debug.count) }
    let version = rest.prefix { $0 == "." || $0.isASCII && $0.isNumber }
    let letters = rest.dropFirst(version.count)
    return letters.isEmpty
      || !version.isEmpty && Set(letters).count == letters.count
        && letters.allSatisfy(marks.contains)
  }

  /// Debian's builds with assertions.
  private static let debug = "-dbg"

  /// Of builds: debug, free-threaded, with pymalloc, with wide characters.
  private static let marks: Set<Character> = ["d", "t", "m", "u"]
}

import TareFoundation

/// Where words go: results to stdout, everything about the work itself to stderr.
struct Console: Sendable {
  /// stderr is a terminal and not a log.
  let isTerminal: Bool

  static let standard = Console(
    isTerminal: isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["CI"] == nil)

  /// stdout is a terminal that shows colours to somebody who wants them.
  var isColoured: Bool {
    isatty(STDOUT_FILENO) == 1 && Self.admitsColours(ProcessInfo.processInfo.environment)
  }

  /// Colours are refused by any value of NO_COLOR but the empty one (https://no-color.org), and by
  /// terminals that know none.
  static func admitsColours(_ environment: [String: String]) -> Bool {
    (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// A file gets the text as it is; a terminal, nothing that it would obey but our colours. Ends
  /// the last line where the text does not.
  func print(_ text: String) {
    let isShown = isatty(STDOUT_FILENO) == 1
    let shown = isShown ? text.visible(keeping: ComparisonText.colours) : text
    let end = shown.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    StandardStream.output.write(shown + end)
  }

  func note(_ text: String) { write(text.visible + "\n") }

  func fail(_ sentence: String) { write("tare: \(sentence.visible)\n") }

  /// Replaces the line that was shown last; only on a terminal.
  func show(_ line: String) { write("\r\u{1B}[2K\(line.visible.prefix(width))") }

  func clear() { if isTerminal { write("\r\u{1B}[2K") } }

  private var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 10 else { return 79 }
    return Int(size.ws_col) - 1
  }

  /// The status to end with. A result that could not be written is said; it is the status where
  /// nothing else went wrong.
  func ending(_ status: Int32) -> Int32 {
    guard let why = StandardStream.output.fault else { return status }
    fail("standard output cannot be written: \(why)")
    return status == ExitStatus.fine.rawValue ? ExitStatus.cannotCreate.rawValue : status
  }

  private func write(_ text: String) { StandardStream.errors.write(text) }
}

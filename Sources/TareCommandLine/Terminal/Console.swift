import Foundation

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

  /// A file gets the text as it is; a terminal, nothing that it would obey but our colours. Ends the
  /// last line where the text does not.
  func print(_ text: String) {
    let isShown = isatty(STDOUT_FILENO) == 1
    let shown = isShown ? text.visible(keeping: ComparisonText.colours) : text
    let end = shown.utf8.last == UInt8(ascii: "\n") ? "" : "\n"
    FileHandle.standardOutput.write(Data((shown + end).utf8))
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

  private func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}

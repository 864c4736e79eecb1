/// Breaks a text into lines that fit a width, after spaces and the like.
enum TextWrap {
  /// The lines of a text; a word wider than a line is cut between letters, so nothing ever sticks
  /// out.
  static func lines(_ text: String, width: Double, bold: Bool = false) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in pieces(text) {
      if fits(line + piece, width, bold) {
        line += piece
      } else {
        if !line.isEmpty { lines.append(line) }
        var cut = hardBreaks(piece, width: width, bold: bold)
        line = cut.popLast() ?? ""
        lines += cut
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines.map(trimmed).filter { !$0.isEmpty }
  }

  /// Tells whether a text wraps into a width without cutting a word.
  static func wrapsCleanly(_ text: String, width: Double) -> Bool {
    pieces(text).allSatisfy { fits($0, width, false) }
  }

  private static func fits(_ text: String, _ width: Double, _ bold: Bool) -> Bool {
    TextMetrics.width(trimmed(text), bold: bold) <= width
  }

  /// Words with the break character they end on; a point is none, for versions hold points, nor is
  /// a comma before a figure, for it stands inside a number.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var current = ""
    for (character, next) in zip(text, text.dropFirst().map(Optional.some) + [nil]) {
      current.append(character)
      let isInNumber = character == "," && next?.isNumber == true
      if character.isWhitespace || "-,/_(=".contains(character) && !isInNumber {
        pieces.append(current)
        current = ""
      }
    }
    if !current.isEmpty { pieces.append(current) }
    return pieces
  }

  private static func hardBreaks(_ word: String, width: Double, bold: Bool) -> [String] {
    var parts: [String] = []
    var part = ""
    for character in word {
      if !part.isEmpty && !fits(part + String(character), width, bold) {
        parts.append(part)
        part = ""
      }
      part.append(character)
    }
    if !part.isEmpty { parts.append(part) }
    return parts
  }

  private static func trimmed(_ text: String) -> String {
    var rest = Substring(text)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}

extension XML {
  /// Looks at a document's bytes before libxml2 does: UTF-8, XML characters, no document type.
  ///
  /// libxml2's own wording, columns and even verdicts differ between versions, and some versions
  /// drop text silently; this gate gives one answer everywhere. Works on pieces of any size.
  struct Screen {
    private var line = 1
    private var column = 0
    private var prolog = Prolog.between
    private var isPastProlog = false
    private var due = 0
    private var scalar: UInt32 = 0
    private var smallest: UInt32 = 0

    /// Reads on, and returns the first fault.
    mutating func check(_ bytes: ArraySlice<UInt8>) -> Diagnostic? {
      for byte in bytes {
        // Nearly every byte of a document ends here.
        if isPastProlog, due == 0, byte >= 0x20, byte < 0x80 {
          column += 1
          continue
        }
        let fault =
          due > 0 ? continuing(byte) : byte < 0x80 ? ascii(byte) : leading(byte)
        if let fault { return Diagnostic(line: line, column: max(1, column), message: fault) }
      }
      return nil
    }

    /// Says whether the document stopped inside a character.
    func finish() -> Diagnostic? {
      guard due > 0 else { return nil }
      return Diagnostic(line: line, column: column, message: "the file ends inside a character")
    }

    private mutating func ascii(_ byte: UInt8) -> String? {
      column += 1
      if byte < 0x20 {
        switch byte {
        case 0x0A:
          line += 1
          column = 0
        case 0x09, 0x0D: break
        case 0x00: return "a NUL byte is not allowed in XML"
        default: return "the control character \(Characters.escape(byte)) is not allowed in XML"
        }
      }
      if !isPastProlog {
        if prolog.advance(byte) { return "a document type declaration is refused" }
        isPastProlog = prolog == .over
      }
      return nil
    }

    private mutating func leading(_ byte: UInt8) -> String? {
      column += 1
      switch byte {
      case 0xC2...0xDF: (due, scalar, smallest) = (1, UInt32(byte & 0x1F), 0x80)
      case 0xE0...0xEF: (due, scalar, smallest) = (2, UInt32(byte & 0x0F), 0x800)
      case 0xF0...0xF4: (due, scalar, smallest) = (3, UInt32(byte & 0x07), 0x10000)
      default: return "the bytes are not UTF-8"
      }
      return nil
    }

    private mutating func continuing(_ byte: UInt8) -> String? {
      guard byte & 0xC0 == 0x80 else { return "the bytes are not UTF-8" }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
      due -= 1
      guard due == 0 else { return nil }
      guard scalar >= smallest, let whole = Unicode.Scalar(scalar) else {
        return "the bytes are not UTF-8"
      }
      guard Characters.isAllowed(whole) else {
        return "the character \(Characters.escape(whole)) is not allowed in XML"
      }
      return nil
    }
  }
}

extension XML.Screen {
  /// Where in the prolog the reading stands; the only place a document type may be.
  private enum Prolog: Equatable {
    case between, opened, instruction, instructionEnd, declaration, over
    case comment(dashes: Int)

    /// Takes one byte, and returns true at the `D` of `<!DOCTYPE`.
    mutating func advance(_ byte: UInt8) -> Bool {
      let character = Unicode.Scalar(byte)
      switch (self, character) {
      case (.between, " "), (.between, "\t"), (.between, "\n"), (.between, "\r"): break
      case (.between, "<"): self = .opened
      case (.opened, "?"): self = .instruction
      case (.opened, "!"): self = .declaration
      case (.instruction, "?"), (.instructionEnd, "?"): self = .instructionEnd
      case (.instructionEnd, ">"): self = .between
      case (.instruction, _), (.instructionEnd, _): self = .instruction
      // One dash of `<!--` is still to come and must not count towards `-->`.
      case (.declaration, "-"): self = .comment(dashes: -1)
      case (.declaration, "D"): return true
      case (.comment(let dashes), "-"): self = .comment(dashes: dashes + 1)
      case (.comment(let dashes), ">") where dashes >= 2: self = .between
      case (.comment, _): self = .comment(dashes: 0)
      default: self = .over
      }
      return false
    }
  }
}

extension XML {
  /// The characters and names that XML 1.0 (fifth edition) allows.
  package enum Characters {
    /// Finds the first character that XML cannot hold; the offset counts Unicode scalars.
    package static func firstInvalid(in text: String) -> (offset: Int, scalar: Unicode.Scalar)? {
      // Nearly all text is told by its bytes: no control character, none that begins as U+FFFE
      // does.
      let isPlain = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
        unsafe bytes.allSatisfy { $0 >= 0x20 && $0 != 0xEF || $0 == 0x0A || $0 == 0x09 }
      }
      guard isPlain != true else { return nil }
      for (offset, scalar) in text.unicodeScalars.enumerated() where !isAllowed(scalar) {
        return (offset, scalar)
      }
      return nil
    }

    /// Tells whether the text is a name; one colon may divide a prefix from the rest.
    package static func isName(_ text: String) -> Bool {
      let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
      return parts.count <= 2 && parts.allSatisfy { isLocalName($0) }
    }

    /// Tells whether the text is a name without a colon.
    package static func isLocalName(_ text: some StringProtocol) -> Bool {
      guard let first = text.unicodeScalars.first, startsName(first) else { return false }
      return text.unicodeScalars.dropFirst().allSatisfy(continuesName)
    }

    /// Replaces every character that XML forbids by an escape one can read, such as `\u{1b}`.
    package static func visible(_ text: String) -> String {
      guard firstInvalid(in: text) != nil else { return text }
      var out = ""
      for scalar in text.unicodeScalars {
        if isAllowed(scalar) {
          out.unicodeScalars.append(scalar)
        } else {
          out += escape(scalar)
        }
      }
      return out
    }

    static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: true
      default: false
      }
    }

    static func escape(_ scalar: Unicode.Scalar) -> String {
      "\\u{\(String(scalar.value, radix: 16))}"
    }

    static func escape(_ byte: UInt8) -> String { escape(Unicode.Scalar(byte)) }

    private static func startsName(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x41...0x5A, 0x5F, 0x61...0x7A: true
      case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF: true
      case 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF: true
      case 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF: true
      default: false
      }
    }

    private static func continuesName(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
      default: startsName(scalar)
      }
    }
  }
}

import CLibXML2

extension XML {
  /// Bytes that grow by literals, by C strings and by escaped C strings.
  @safe struct ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func put(_ text: StaticString) {
      text.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    mutating func put(_ text: UnsafePointer<xmlChar>?) {
      guard let text = unsafe text else { return }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: text, count: length(text)))
    }

    mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// Adds a C string, with each byte replaced for which the rule has a reference.
    mutating func put(_ text: UnsafePointer<xmlChar>?, escapedFor rule: Escape) {
      guard let text = unsafe text else { return }
      let room = unsafe UnsafeBufferPointer(start: text, count: length(text))
      var (index, written) = (0, 0)
      while index < room.count {
        let byte = unsafe room[index]
        let next = index + 1 < room.count ? unsafe room[index + 1] : 0
        let isHardSpace = rule.isHTML && byte == 0xC2 && next == 0xA0
        guard let reference = isHardSpace ? "&nbsp;" : rule.reference(for: byte) else {
          index += 1
          continue
        }
        unsafe bytes.append(contentsOf: room[written..<index])
        put(reference)
        index += isHardSpace ? 2 : 1
        written = index
      }
      unsafe bytes.append(contentsOf: room[written...])
    }

    private func length(_ text: UnsafePointer<xmlChar>) -> Int { unsafe Int(xmlStrlen(text)) }
  }

  /// What must not stand as itself, by place and language.
  enum Escape {
    case htmlText, htmlAttribute, xmlText, xmlAttribute

    var isHTML: Bool { self == .htmlText || self == .htmlAttribute }
    private var isAttribute: Bool { self == .htmlAttribute || self == .xmlAttribute }

    func reference(for byte: UInt8) -> StaticString? {
      switch byte {
      case UInt8(ascii: "&"): "&amp;"
      case UInt8(ascii: "<"): "&lt;"
      case UInt8(ascii: ">"): "&gt;"
      case UInt8(ascii: "\""): isAttribute ? "&quot;" : nil
      // A reader turns these into other white space unless they are references.
      case UInt8(ascii: "\r"): "&#13;"
      case UInt8(ascii: "\n"): self == .xmlAttribute ? "&#10;" : nil
      case UInt8(ascii: "\t"): self == .xmlAttribute ? "&#9;" : nil
      default: nil
      }
    }
  }
}

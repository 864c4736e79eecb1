import CLibXML2

extension XML {
  /// Writes a document of any length in order; the bytes are taken out as often as one likes.
  ///
  /// A namespace is written as a plain `xmlns` attribute. Attributes keep the order given.
  @safe package final class Writer {
    private let buffer: xmlBufferPtr
    private let raw: xmlTextWriterPtr
    private var open = 0

    /// The name that errors use.
    private static let source = "new document"

    /// - Parameter indent: spaces for each level; nil for no line breaks.
    package init(indent: Int? = nil) {
      _ = XML.ready
      guard let buffer = unsafe xmlBufferCreate(),
        let raw = unsafe xmlNewTextWriterMemory(buffer, 0)
      else { preconditionFailure("out of memory") }
      unsafe self.buffer = unsafe buffer
      unsafe self.raw = unsafe raw
      if let indent {
        unsafe xmlTextWriterSetIndent(raw, 1)
        self.indent(indent)
      }
    }

    /// Sets the spaces for each level of the lines from here on.
    package func indent(_ spaces: Int) {
      unsafe _ = xmlTextWriterSetIndentString(raw, String(repeating: " ", count: spaces))
    }

    deinit {
      unsafe xmlFreeTextWriter(raw)
      unsafe xmlBufferFree(buffer)
    }

    /// Writes the XML declaration, which comes before anything else.
    package func startDocument() {
      unsafe _ = xmlTextWriterStartDocument(raw, nil, "UTF-8", nil)
    }

    package func start(
      _ name: String, _ attributes: [(String, String)] = []
    ) throws(XML.Error) {
      try Self.check(name: name)
      // All is checked before any is written, so that a refused element leaves no half of itself.
      var seen: Set<String> = []
      for (name, value) in attributes {
        try Self.check(name: name)
        try Element.check(text: value, source: Self.source)
        guard seen.insert(name).inserted else {
          throw XML.Error(Self.source, "the attribute '\(name)' is given twice")
        }
      }
      try written(unsafe xmlTextWriterStartElement(raw, name))
      open += 1
      for (name, value) in attributes {
        try written(unsafe xmlTextWriterWriteAttribute(raw, name, value))
      }
    }

    /// Ends the innermost open element.
    package func end() {
      precondition(open > 0, "no element is open")
      open -= 1
      unsafe _ = xmlTextWriterEndElement(raw)
    }

    package func text(_ text: String) throws(XML.Error) {
      try Element.check(text: text, source: Self.source)
      guard open > 0 else { throw XML.Error(Self.source, "text is outside the root") }
      try written(unsafe xmlTextWriterWriteRaw(raw, Self.escaped(text)))
    }

    /// Quotes stay as they are, which libxml2 would escape in text too, where they mean nothing.
    private static func escaped(_ text: String) -> String {
      guard text.utf8.contains(where: { escapes[$0] != nil }) else { return text }
      return text.unicodeScalars.reduce(into: "") { escaped, scalar in
        if let escape = UInt8(exactly: scalar.value).flatMap({ escapes[$0] }) {
          escaped += escape
        } else {
          escaped.unicodeScalars.append(scalar)
        }
      }
    }

    private static let escapes: [UInt8: String] = [
      UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", UInt8(ascii: "&"): "&amp;",
      UInt8(ascii: "\r"): "&#13;",
    ]

    /// Writes a whole element, with or without text.
    package func element(
      _ name: String, _ attributes: [(String, String)] = [], text: String? = nil
    ) throws(XML.Error) {
      if let text { try Element.check(text: text, source: Self.source) }
      try start(name, attributes)
      if let text { try self.text(text) }
      end()
    }

    /// Takes the bytes written since the last time, up to a start tag that could still grow.
    package func drain() -> [UInt8] {
      unsafe _ = xmlTextWriterFlush(raw)
      let count = unsafe Int(xmlBufferLength(buffer))
      let bytes = unsafe Array(UnsafeBufferPointer(start: xmlBufferContent(buffer), count: count))
      unsafe xmlBufferEmpty(buffer)
      return bytes
    }

    /// Ends everything open, and takes what is left; the bytes end with a line break.
    package func finish() -> [UInt8] {
      unsafe _ = xmlTextWriterEndDocument(raw)
      open = 0
      let bytes = drain()
      return bytes.last == UInt8(ascii: "\n") ? bytes : bytes + [UInt8(ascii: "\n")]
    }

    /// An error about what was to be written, for callers that find fault with a value.
    package func error(_ message: String) -> XML.Error { XML.Error(Self.source, message) }

    private static func check(name: String) throws(XML.Error) {
      guard Characters.isName(name) else {
        throw XML.Error(source, "'\(Characters.visible(name))' is not a name in XML")
      }
    }

    private func written(_ status: Int32) throws(XML.Error) {
      guard status >= 0 else { throw XML.Error(Self.source, "libxml2 refused to write this") }
    }
  }
}

/// A writer is a place in a document.
@available(*, unavailable)
extension XML.Writer: Sendable {}

extension XML {
  /// Why a document, a schema or a tree was refused: the source's name and every fault found.
  package struct Error: Swift.Error, Sendable, CustomStringConvertible {
    package var source: String
    package var diagnostics: [Diagnostic]

    package init(source: String, diagnostics: [Diagnostic]) {
      self.source = source
      self.diagnostics = diagnostics
    }

    package init(_ source: String, line: Int = 0, column: Int = 0, _ message: String) {
      let fault = Diagnostic(line: line, column: column, message: message)
      self.init(source: source, diagnostics: [fault])
    }

    /// One sentence about the first fault: `source:line: message`.
    package var description: String {
      guard let first = diagnostics.first else { return "\(source): refused without a reason" }
      let place = first.line > 0 ? "\(source):\(first.line)" : source
      return "\(place): \(Self.sentence(first.message))"
    }

    /// libxml2 writes capitals, final full stops and line breaks; a sentence of ours has none.
    private static func sentence(_ message: String) -> String {
      let words = message.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let body = words.hasSuffix(".") ? words.dropLast() : words[...]
      return body.prefix(1).lowercased() + body.dropFirst()
    }
  }
}

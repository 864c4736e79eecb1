extension XML {
  /// Reads a document of any length piece by piece, in constant memory, validating as it goes.
  ///
  /// Every start has its end, of an empty element too. Text may come in several pieces.
  package final class Reader {
    /// The name that errors use.
    package let source: String
    private let parser: PushParser
    private let more: Pieces
    private let pieceSize: Int
    private var rest: ArraySlice<UInt8> = []
    private var isFinished = false
    private var current = Event()

    /// The bytes that follow, and none at their end.
    package typealias Pieces = () throws(XML.Error) -> [UInt8]

    /// libxml2 keeps a little more than the piece it was given, so this bounds the memory.
    package static let pieceSize = 1 << 16

    /// Opens a file; a folder and a file that cannot be read are errors at once.
    ///
    /// - Parameter pieceSize: bytes that are read at a time; few where only the root is looked at.
    package convenience init(
      file path: String, schema: Schema? = nil, pieceSize: Int = Reader.pieceSize
    ) throws(XML.Error) {
      let file = try InputFile(path)
      var buffer = [UInt8](repeating: 0, count: pieceSize)
      try self.init(named: path, schema: schema, pieceSize: pieceSize) { () throws(XML.Error) in
        let count = try file.fill(&buffer)
        return Array(buffer[..<count])
      }
      rest = try more()[...]
    }

    /// - Parameters:
    ///   - pieceSize: bytes that are parsed at a time.
    ///   - pieces: a fault of theirs gets the line that was reached.
    package init(
      named source: String, schema: Schema? = nil, pieceSize: Int = Reader.pieceSize,
      pieces: @escaping Pieces
    ) throws(XML.Error) {
      self.source = source
      self.pieceSize = pieceSize
      self.parser = try PushParser(source: source, schema: schema)
      more = pieces
    }

    package convenience init(
      bytes: [UInt8], named source: String, schema: Schema? = nil
    ) throws(XML.Error) {
      try self.init(named: source, schema: schema) { () throws(XML.Error) in [] }
      rest = bytes[...]
    }

    /// Moves to the next node, and returns false after the last.
    ///
    /// Everything before a fault is delivered first; then the fault is thrown, again and again.
    package func next() throws(XML.Error) -> Bool {
      while true {
        if let event = parser.takeEvent() {
          current = event
          return true
        }
        try parser.throwFaults()
        if isFinished {
          current = Event()
          return false
        }
        try feed()
      }
    }

    /// Reads the text of the element the reader stands on, up to and onto its end.
    package func elementText() throws(XML.Error) -> String {
      guard kind == .start else { throw error("this is not the start of an element") }
      let (name, line) = (name, line)
      var text = ""
      while try next() {
        switch kind {
        case .text: text += current.text
        case .end: return text
        case .start:
          throw XML.Error(source, line: self.line, "'\(name)' has elements where it has text")
        case .other: break
        }
      }
      throw XML.Error(source, line: line, "'\(name)' has no end")
    }

    /// An error at the reader's place, for callers that find fault with a value.
    package func error(_ message: String) -> XML.Error { XML.Error(source, line: line, message) }

    private func feed() throws(XML.Error) {
      let piece = rest.prefix(pieceSize)
      rest = rest.dropFirst(piece.count)
      guard piece.isEmpty else { return parser.feed(piece) }
      do {
        rest = try more()[...]
      } catch {
        let fault = error.diagnostics.first?.message ?? error.description
        return parser.fail(fault)
      }
      if !rest.isEmpty { return }
      isFinished = true
      parser.finish()
    }
  }
}

extension XML.Reader {
  package var kind: Kind { current.kind }
  /// The element's name without its prefix.
  package var name: String { current.name }
  package var namespace: String? { current.namespace }
  /// Elements around this node; 0 for the root's start and end.
  package var depth: Int { current.depth }
  /// The line, from 1, that the tag or the piece of text ends on.
  package var line: Int { current.line }

  /// The value of an attribute of a start, by its name with the prefix.
  package subscript(_ attribute: String) -> String? {
    current.attributes.first { $0.name == attribute }?.value
  }
}

/// A reader is a place in a file.
@available(*, unavailable)
extension XML.Reader: Sendable {}

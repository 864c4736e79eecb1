import CLibXML2

extension XML {
  /// Collects the faults of one libxml2 context, whose callbacks get it as their user data.
  ///
  /// C keeps an unretained pointer, so its owner must outlive the context.
  @safe final class Sink {
    /// Enough to mend a file by, and a bound on what a hostile one can make us hold.
    static let limit = 100

    private(set) var diagnostics: [Diagnostic] = []

    var isEmpty: Bool { diagnostics.isEmpty }

    var opaque: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

    static func at(_ opaque: UnsafeMutableRawPointer) -> Sink {
      unsafe Unmanaged<Sink>.fromOpaque(opaque).takeUnretainedValue()
    }

    /// Copies what libxml2 reuses for its next error; warnings are no faults.
    func add(_ error: xmlError) {
      guard unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let text = unsafe error.message.map { unsafe String(cString: $0) } ?? "unknown fault"
      let message = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      // Only the parser fills int2 with a column; the validators use it for other things.
      let domain = unsafe error.domain
      let isParser =
        domain == Int32(XML_FROM_PARSER.rawValue) || domain == Int32(XML_FROM_NAMESPACE.rawValue)
      let column = isParser ? unsafe Int(error.int2) : 0
      add(Diagnostic(line: unsafe max(0, Int(error.line)), column: column, message: message))
    }

    func add(_ diagnostic: Diagnostic) {
      if diagnostics.count < Self.limit { diagnostics.append(diagnostic) }
    }

    /// An error with everything collected, or the given words when libxml2 gave none.
    func error(_ source: String, otherwise message: String) -> Error {
      isEmpty ? Error(source, message) : Error(source: source, diagnostics: diagnostics)
    }
  }
}

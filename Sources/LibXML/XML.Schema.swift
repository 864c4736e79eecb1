import CLibXML2

extension XML {
  /// A W3C XML Schema 1.0, in one file; validates trees here and streams in ``Reader``.
  ///
  /// Unchecked Sendable because libxml2 only reads a schema once it is parsed: everything that
  /// changes is in the context that each validation makes for itself.
  @safe package final class Schema: @unchecked Sendable {
    package let source: String
    let raw: xmlSchemaPtr
    /// The schema's components point into this tree.
    private let tree: Document

    package init(parsing bytes: [UInt8], named source: String) throws(XML.Error) {
      let tree = try Document.parse(bytes, named: source)
      // libxml2 would fetch these with options of its own, entities and the network included.
      let elsewhere = try tree.elements(
        at: "//s:include | //s:redefine | //s:import[@schemaLocation]",
        namespaces: ["s": "http://www.w3.org/2001/XMLSchema"])
      if let first = elsewhere.first { throw first.error("a schema in several files is refused") }
      let sink = Sink()
      guard let context = unsafe xmlSchemaNewDocParserCtxt(tree.raw) else {
        throw XML.Error(source, "out of memory")
      }
      defer { unsafe xmlSchemaFreeParserCtxt(context) }
      unsafe xmlSchemaSetParserStructuredErrors(
        context,
        { user, error in
          guard let user = unsafe user, let error = unsafe error else { return }
          unsafe Sink.at(user).add(error.pointee)
        }, sink.opaque)
      defer { withExtendedLifetime(sink) {} }
      guard let parsed = unsafe xmlSchemaParse(context) else {
        throw sink.error(source, otherwise: "this is not a schema")
      }
      unsafe self.raw = unsafe parsed
      self.source = source
      self.tree = tree
    }

    deinit { unsafe xmlSchemaFree(raw) }

    /// Validates a whole tree; an empty result means valid.
    package func validate(_ document: Document) throws(XML.Error) -> [Diagnostic] {
      try unsafe validate(document.source) { unsafe xmlSchemaValidateDoc($0, document.raw) }
    }

    /// Validates one element and all below it as if it were a document of its own.
    package func validate(_ element: Element) throws(XML.Error) -> [Diagnostic] {
      try unsafe validate(element.source) { unsafe xmlSchemaValidateOneElement($0, element.node) }
    }

    private func validate(
      _ source: String, _ run: (xmlSchemaValidCtxtPtr) -> Int32
    ) throws(XML.Error) -> [Diagnostic] {
      let sink = Sink()
      guard let context = unsafe xmlSchemaNewValidCtxt(raw) else {
        throw XML.Error(source, "out of memory")
      }
      defer { unsafe xmlSchemaFreeValidCtxt(context) }
      unsafe xmlSchemaSetValidStructuredErrors(
        context,
        { user, error in
          guard let user = unsafe user, let error = unsafe error else { return }
          unsafe Sink.at(user).add(error.pointee)
        }, sink.opaque)
      defer { withExtendedLifetime(sink) {} }
      let status = unsafe run(context)
      // The status decides, never the absence of messages.
      if status < 0 { throw sink.error(source, otherwise: "the validation failed inside libxml2") }
      if status > 0, sink.isEmpty {
        return [Diagnostic(line: 0, message: "the document is not valid")]
      }
      return sink.diagnostics
    }
  }
}

import CLibXML2

extension XML.Document {
  /// The most a document may weigh unless the caller says otherwise: 64 MiB.
  package static var defaultByteLimit: Int { 64 << 20 }

  /// Parses bytes; the first fault comes with its line and column.
  package static func parse(
    _ bytes: [UInt8], named source: String, byteLimit: Int = defaultByteLimit
  ) throws(XML.Error) -> XML.Document {
    _ = XML.ready
    // libxml2 counts the bytes of a document in 32 bits.
    let limit = min(byteLimit, Int(Int32.max))
    guard bytes.count <= limit else { throw .tooLong(source, limit) }
    var screen = XML.Screen()
    if let fault = screen.check(bytes[...]) ?? screen.finish() {
      throw XML.Error(source: source, diagnostics: [fault])
    }
    let sink = XML.Sink()
    guard let tree = unsafe read(bytes, into: sink) else {
      throw sink.error(source, otherwise: "the document is not well-formed")
    }
    let document = unsafe XML.Document(adopting: tree, source: source)
    guard sink.isEmpty else { throw sink.error(source, otherwise: "") }
    // The screen has refused it before; a second lock costs one comparison.
    guard unsafe tree.pointee.intSubset == nil, unsafe tree.pointee.extSubset == nil else {
      throw XML.Error(source, "a document type declaration is refused")
    }
    return document
  }

  /// Parses a file, and with `includes` puts other files of its folder in place of `xi:include`.
  package static func parse(
    file path: String, byteLimit: Int = defaultByteLimit, includes: Bool = false
  ) throws(XML.Error) -> XML.Document {
    let bytes = try XML.InputFile(path).contents(byteLimit: byteLimit)
    let document = try parse(bytes, named: path, byteLimit: byteLimit)
    if includes { try document.include(byteLimit: byteLimit) }
    return document
  }

  /// Starts a new tree with nothing but its root.
  package convenience init(
    root name: String, namespace: String? = nil, prefix: String? = nil
  ) throws(XML.Error) {
    _ = XML.ready
    let source = "new document"
    try XML.Element.check(localName: name, source: source)
    if let prefix { try XML.Element.check(localName: prefix, source: source) }
    try XML.Element.check(text: namespace ?? "", source: source)
    guard prefix == nil || namespace?.isEmpty == false else {
      throw XML.Error(source, "the prefix '\(prefix ?? "")' has no namespace")
    }
    guard let tree = unsafe xmlNewDoc("1.0") else { throw XML.Error(source, "out of memory") }
    unsafe self.init(adopting: tree, source: source)
    guard let node = unsafe xmlNewDocNode(tree, nil, name, nil) else {
      throw XML.Error(source, "out of memory")
    }
    unsafe xmlDocSetRootElement(tree, node)
    if let namespace, !namespace.isEmpty {
      unsafe xmlSetNs(node, xmlNewNs(node, namespace, prefix))
    }
  }

  /// Runs the parser, whose errors come through its own handler and not a thread's.
  private static func read(_ bytes: [UInt8], into sink: XML.Sink) -> xmlDocPtr? {
    guard let parser = unsafe xmlNewParserCtxt() else { return nil }
    defer { unsafe xmlFreeParserCtxt(parser) }
    unsafe parser.pointee._private = unsafe sink.opaque
    unsafe parser.pointee.sax.pointee.serror = { user, error in
      guard let user = unsafe user, let error = unsafe error else { return }
      let parser = unsafe user.assumingMemoryBound(to: xmlParserCtxt.self)
      guard let opaque = unsafe parser.pointee._private else { return }
      unsafe XML.Sink.at(opaque).add(error.pointee)
    }
    defer { withExtendedLifetime(sink) {} }
    return unsafe bytes.withUnsafeBytes { room in
      // An empty array may have no address, and libxml2 refuses a null one without a word.
      guard let start = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self) else {
        return nil
      }
      let size = Int32(room.count)
      return unsafe xmlCtxtReadMemory(parser, start, size, nil, nil, XML.parserOptions)
    }
  }
}

extension XML {
  /// Never RECOVER, NOENT, DTD loading or HUGE. COMPACT is left out because trees are changed
  /// after parsing; IGNORE_ENC because the screen has proved that the bytes are UTF-8.
  static var parserOptions: Int32 {
    Int32(
      XML_PARSE_NONET.rawValue | XML_PARSE_BIG_LINES.rawValue | XML_PARSE_NOCDATA.rawValue
        | XML_PARSE_IGNORE_ENC.rawValue)
  }
}

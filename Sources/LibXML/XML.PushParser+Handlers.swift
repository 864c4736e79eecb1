import CLibXML2

extension XML.PushParser {
  /// The handlers, each of which lets the validator see the piece before it becomes an event.
  static func install(on sax: UnsafeMutablePointer<xmlSAXHandler>) {
    unsafe sax.pointee.serror = { user, error in
      guard let error = unsafe error else { return }
      unsafe XML.PushParser.of(user)?.take(error.pointee)
    }
    unsafe sax.pointee.startElementNs = {
      user, name, prefix, uri, spaceCount, spaces, count, defaulted, attributes in
      guard let parser = unsafe XML.PushParser.of(user) else { return }
      unsafe parser.validator?.pointee.startElementNs?(
        parser.validation?.pointee.user, name, prefix, uri, spaceCount, spaces, count, defaulted,
        attributes)
      unsafe parser.start(name, uri, Int(count), attributes)
    }
    unsafe sax.pointee.endElementNs = { user, name, prefix, uri in
      guard let parser = unsafe XML.PushParser.of(user) else { return }
      unsafe parser.validator?.pointee.endElementNs?(
        parser.validation?.pointee.user, name, prefix, uri)
      parser.end()
    }
    unsafe sax.pointee.characters = { user, text, count in
      guard let parser = unsafe XML.PushParser.of(user) else { return }
      unsafe parser.validator?.pointee.characters?(
        parser.validation?.pointee.user, text, count)
      unsafe parser.characters(text, Int(count))
    }
    unsafe sax.pointee.internalSubset = { user, _, _, _ in
      guard let parser = unsafe XML.PushParser.of(user) else { return }
      parser.fail("a document type declaration is refused")
      unsafe tare_stop(parser.context)
    }
  }

  private static func of(_ user: UnsafeMutableRawPointer?) -> XML.PushParser? {
    guard let user = unsafe user else { return nil }
    let context = unsafe user.assumingMemoryBound(to: xmlParserCtxt.self)
    guard let opaque = unsafe context.pointee._private else { return nil }
    return unsafe Unmanaged<XML.PushParser>.fromOpaque(opaque).takeUnretainedValue()
  }

  /// What libxml2 calls extra content at the end is, inside an element, content that is lacking.
  private func take(_ error: xmlError) {
    let isEnd = unsafe error.code == Int32(XML_ERR_DOCUMENT_END.rawValue)
    guard isEnd, let open = names.last else { return unsafe sink.add(error) }
    fail("the document ends inside '\(open.name)'")
  }

  private var validator: xmlSAXHandlerPtr? { unsafe validation?.pointee.handler }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ uri: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    var event = XML.Reader.Event(kind: .start)
    event.name = unsafe XML.string(name) ?? ""
    event.namespace = unsafe XML.string(uri)
    event.depth = names.count
    event.attributes.reserveCapacity(count)
    for index in 0..<count {
      guard let five = unsafe attributes.map({ unsafe $0 + 5 * index }) else { break }
      unsafe event.attributes.append(Self.attribute(five))
    }
    names.append((event.name, event.namespace))
    if names.count > XML.maximumDepth {
      fail("elements nest deeper than \(XML.maximumDepth) levels")
      unsafe tare_stop(context)
    }
    deliver(event)
  }

  /// Reads libxml2's five pointers: local name, prefix, namespace, start and end of the value.
  private static func attribute(
    _ five: UnsafeMutablePointer<UnsafePointer<xmlChar>?>
  ) -> (name: String, value: String) {
    let local = unsafe XML.string(five[0]) ?? ""
    let name = unsafe XML.string(five[1]).map { "\($0):\(local)" } ?? local
    guard let start = unsafe five[3], let end = unsafe five[4] else { return (name, "") }
    let room = unsafe UnsafeBufferPointer(start: start, count: end - start)
    return (name, unsafe unescaped(String(decoding: room, as: UTF8.self)))
  }

  /// Without NOENT libxml2 hands an ampersand over as `&#38;`, and nothing else escaped.
  private static func unescaped(_ value: String) -> String {
    guard value.utf8.contains(UInt8(ascii: "&")) else { return value }
    var out = ""
    var rest = value[...]
    while let at = rest.firstIndex(of: "&") {
      out += rest[...at]
      rest = rest[at...].dropFirst()
      if rest.hasPrefix("#38;") { rest = rest.dropFirst(4) }
    }
    return out + rest
  }

  private func end() {
    guard let top = names.popLast() else { return }
    var event = XML.Reader.Event(kind: .end)
    (event.name, event.namespace) = top
    event.depth = names.count
    deliver(event)
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    guard let text = unsafe text else { return }
    let room = unsafe UnsafeBufferPointer(start: text, count: count)
    var event = XML.Reader.Event(kind: .text)
    event.text = unsafe String(decoding: room, as: UTF8.self)
    event.depth = names.count
    deliver(event)
  }

  /// Keeps an event unless a fault came first: nobody may see what lies behind one.
  private func deliver(_ event: XML.Reader.Event) {
    guard sink.isEmpty else { return }
    var event = event
    event.line = line
    events.append(event)
  }
}

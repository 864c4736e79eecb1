import CLibXML2

extension XML {
  /// libxml2's push parser without a tree: pieces of bytes go in, events and faults come out.
  ///
  /// Chosen over xmlTextReader, which mixes up its user data once a schema is plugged in, loses
  /// lines above 65,535, and reads a document type before it can be refused.
  @safe final class PushParser {
    private let source: String
    private let schema: Schema?
    let context: xmlParserCtxtPtr
    let validation: UnsafeMutablePointer<tare_validation>?
    let sink = Sink()
    private var screen = Screen()
    var events: [Reader.Event] = []
    private var position = 0
    var names: [(name: String, namespace: String?)] = []

    init(source: String, schema: Schema?) throws(XML.Error) {
      _ = XML.ready
      guard let context = unsafe xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else {
        throw XML.Error(source, "out of memory")
      }
      self.source = source
      self.schema = schema
      unsafe self.context = unsafe context
      unsafe self.validation = schema == nil ? nil : .allocate(capacity: 1)
      unsafe xmlCtxtUseOptions(context, XML.parserOptions)
      unsafe tare_clearHandlers(context)
      unsafe context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
      unsafe Self.install(on: context.pointee.sax)
      if let validation = unsafe validation, let schema {
        let status = unsafe tare_startValidation(validation, schema.raw, context)
        guard status == 0 else { throw XML.Error(source, "the validation cannot be started") }
        unsafe xmlSchemaSetValidStructuredErrors(
          validation.pointee.context,
          { user, error in
            guard let user = unsafe user, let error = unsafe error else { return }
            unsafe Sink.at(user).add(error.pointee)
          }, sink.opaque)
      }
    }

    deinit {
      if let validation = unsafe validation {
        unsafe tare_endValidation(validation)
        unsafe validation.deallocate()
      }
      unsafe xmlFreeParserCtxt(context)
    }

    func feed(_ bytes: ArraySlice<UInt8>) {
      if let fault = screen.check(bytes) {
        sink.add(fault)
        return
      }
      unsafe bytes.withUnsafeBytes { room in
        let start = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
        unsafe _ = xmlParseChunk(context, start, Int32(room.count), 0)
      }
    }

    func finish() {
      if let fault = screen.finish() { sink.add(fault) }
      guard sink.isEmpty else { return }
      let status = unsafe xmlParseChunk(context, nil, 0, 1)
      guard sink.isEmpty else { return }
      if status != 0 { fail("the document is not well-formed") }
      guard let validation = unsafe validation, sink.isEmpty else { return }
      if unsafe xmlSchemaIsValid(validation.pointee.context) != 1 {
        fail("the document is not valid")
      }
    }

    func takeEvent() -> Reader.Event? {
      guard position < events.count else {
        events.removeAll(keepingCapacity: true)
        position = 0
        return nil
      }
      defer { position += 1 }
      return events[position]
    }

    func throwFaults() throws(XML.Error) {
      if !sink.isEmpty { throw sink.error(source, otherwise: "") }
    }

    var line: Int { unsafe Int(tare_line(context)) }

    func fail(_ message: String) { sink.add(Diagnostic(line: line, message: message)) }
  }
}

import CLibXML2

/// Everything Tare does with XML: bytes in, checked values out, and the only C of the program.
package enum XML {
  /// Levels a document may nest: libxml2's own limit, kept for what is streamed and built too.
  package static let maximumDepth = 256

  /// Initialises libxml2 once, because 2.9 sets up its built-in schema types without a lock.
  static let ready: Void = {
    xmlInitParser()
    xmlSchemaInitTypes()
  }()

  /// Copies a C string that libxml2 owns.
  static func string(_ text: UnsafePointer<xmlChar>?) -> String? {
    guard let text = unsafe text else { return nil }
    return unsafe String(cString: text)
  }

  /// Copies a C string that libxml2 handed over, and frees it.
  static func taking(_ text: UnsafeMutablePointer<xmlChar>?) -> String? {
    defer { unsafe tare_free(text) }
    return unsafe string(text)
  }
}

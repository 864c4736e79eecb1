package import LibXML

/// The published XML Schema of run files; it lives in the program, so the two cannot part.
package enum RunSchema {
  package static let namespace = "urn:tare:run:1"
  package static let fileName = "run-1.xsd"
  /// The schema as published beside every site.
  package static var bytes: [UInt8] { PackageResources.run_1_xsd }

  package static func parsed() throws(XML.Error) -> XML.Schema {
    try XML.Schema(parsing: bytes, named: fileName)
  }
}

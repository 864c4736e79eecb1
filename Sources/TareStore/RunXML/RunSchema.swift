package import LibXML

/// A published XML Schema of run files; it lives in the program, so the two cannot part.
package struct RunSchema: Sendable {
  package let version: Int
  package let bytes: [UInt8]

  package var namespace: String { Self.family + "\(version)" }
  package var fileName: String { "run-\(version).xsd" }

  /// Every version that this program reads, oldest first.
  package static let all = [
    RunSchema(version: 1, bytes: PackageResources.run_1_xsd),
    RunSchema(version: 2, bytes: PackageResources.run_2_xsd), current,
  ]
  /// The version that this program writes.
  package static let current = RunSchema(version: 3, bytes: PackageResources.run_3_xsd)

  /// What the namespaces of all versions begin with.
  static let family = "urn:tare:run:"

  package func parsed() throws(XML.Error) -> XML.Schema {
    try XML.Schema(parsing: bytes, named: fileName)
  }
}

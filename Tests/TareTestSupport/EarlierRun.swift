/// Real run files of earlier versions, without what in their catalogs took no part.
package enum EarlierRun {
  /// Of version 1, by the program of 24 November 2026.
  package static let one: [UInt8] = PackageResources.run_1_xml
  /// Of version 2, by the program of 30 November 2026.
  package static let two: [UInt8] = PackageResources.run_2_xml
}

/// A file of the site, ready to be written.
package struct SitePage: Sendable, Equatable {
  package var path: SitePath
  package var bytes: [UInt8]
}

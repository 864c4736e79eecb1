/// A file of the site, ready to be written.
package struct SitePage: Sendable, Equatable {
  package var path: SitePath
  package var bytes: [UInt8]

  package init(path: SitePath, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

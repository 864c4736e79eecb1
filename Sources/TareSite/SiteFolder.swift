import Foundation

/// The folder a site lives in: replaced as a whole, and only if it is empty or a site already.
struct SiteFolder {
  let path: String
  /// Where the folder really lies, with links followed.
  private let place: URL

  init(_ path: String) {
    self.path = path
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
  }

  /// Refuses a folder with anything in it that does not carry the marker of a site.
  func check() throws(SiteError) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw SiteError(.output, file: path, "this is a file, not a folder for a site")
    }
    let names = try Self.attempt(path, "the folder cannot be read") {
      try FileManager.default.contentsOfDirectory(atPath: place.path)
    }
    guard names.isEmpty || names.contains(SitePath.marker.text) else {
      throw SiteError(
        .foreignFolder, file: path,
        "the folder is not empty and was not made by tare, so it is not replaced")
    }
  }

  /// Writes beside the folder first and then changes places, so that no reader sees half a site.
  func replace(with pages: [SitePage]) throws(SiteError) {
    let files = FileManager.default
    let parent = place.deletingLastPathComponent()
    let fresh = sibling("new")
    let stale = sibling("old")
    defer {
      try? files.removeItem(at: fresh)
      try? files.removeItem(at: stale)
    }
    try Self.attempt(path, "the site cannot be written") {
      try files.createDirectory(at: parent, withIntermediateDirectories: true)
      try? files.removeItem(at: fresh)
      try files.createDirectory(at: fresh, withIntermediateDirectories: false)
      for page in pages {
        let file = fresh.appendingPathComponent(page.path.text)
        try files.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(page.bytes).write(to: file)
      }
    }
    // Somebody may have put something there since.
    try check()
    try Self.attempt(path, "the site cannot be put in its place") {
      let isThere = files.fileExists(atPath: place.path)
      if isThere { try files.moveItem(at: place, to: stale) }
      do { try files.moveItem(at: fresh, to: place) } catch {
        if isThere { try? files.moveItem(at: stale, to: place) }
        throw error
      }
    }
  }

  /// Hidden, and of this process alone.
  private func sibling(_ kind: String) -> URL {
    let process = ProcessInfo.processInfo.processIdentifier
    return place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).tare-\(kind)-\(process)")
  }

  private static func attempt<Value>(
    _ path: String, _ what: String, _ work: () throws -> Value
  ) throws(SiteError) -> Value {
    do { return try work() } catch {
      throw SiteError(.output, file: path, "\(what): \(reason(error))")
    }
  }

  /// The system's own words, which are shorter than Foundation's.
  private static func reason(_ error: any Error) -> String {
    let outer = error as NSError
    let inner = outer.userInfo[NSUnderlyingErrorKey] as? NSError ?? outer
    guard inner.domain == NSPOSIXErrorDomain else { return outer.localizedDescription }
    return String(cString: strerror(Int32(inner.code))).lowercased()
  }
}

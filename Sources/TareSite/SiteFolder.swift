import Foundation
import Synchronization

/// The folder a site lives in: replaced as a whole, and only if it is empty or a site already.
struct SiteFolder {
  let path: String
  /// Where the folder really lies, with links followed.
  fileprivate let place: URL
  var realPath: String { place.path }

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

  /// Begins a new site beside the folder, so that no reader sees half a site.
  func replacement() throws(SiteError) -> Replacement {
    try Replacement(of: self)
  }

  /// The next site, filled file by file; it goes away unless it is finished.
  final class Replacement: SiteSink {
    private let folder: SiteFolder
    private let fresh: URL
    /// Where the site lies until it is finished.
    var path: String { fresh.path }
    private let stale: URL
    /// Folders that are there.
    private let folders = Mutex<Set<[String]>>([])

    fileprivate init(of folder: SiteFolder) throws(SiteError) {
      self.folder = folder
      fresh = folder.sibling("new")
      stale = folder.sibling("old")
      let fresh = fresh
      let parent = folder.place.deletingLastPathComponent()
      try attempt("the site cannot be written") {
        let files = FileManager.default
        try files.createDirectory(at: parent, withIntermediateDirectories: true)
        try? files.removeItem(at: fresh)
        try files.createDirectory(at: fresh, withIntermediateDirectories: false)
      }
    }

    deinit {
      try? FileManager.default.removeItem(at: fresh)
      try? FileManager.default.removeItem(at: stale)
    }

    /// A file that the old site has with the same bytes is linked and not written again.
    func add(_ pages: [SitePage]) throws(SiteError) {
      try makeFolders(of: pages.map(\.path))
      for page in pages {
        try attempt("the site cannot be written") {
          let file = fresh.appendingPathComponent(page.path.text)
          let old = folder.place.appendingPathComponent(page.path.text)
          if SiteFile(old.path).holds(page.bytes),
            (try? FileManager.default.linkItem(at: old, to: file)) != nil
          {
            return
          }
          try SiteFile(file.path).write(page.bytes)
        }
      }
    }

    func takeOver(_ kept: [PageMemory.File]) throws(SiteError) -> Bool {
      try makeFolders(of: kept.map(\.path))
      var taken: [URL] = []
      for file in kept {
        let target = fresh.appendingPathComponent(file.path.text)
        guard take(file, to: target) else {
          // What was linked must go, or writing there would write into the old site.
          for target in taken { try? FileManager.default.removeItem(at: target) }
          return false
        }
        taken.append(target)
      }
      return true
    }

    /// False, and nothing taken, where another program has replaced the old site meanwhile.
    private func take(_ file: PageMemory.File, to target: URL) -> Bool {
      let (old, files) = (folder.place.appendingPathComponent(file.path.text), FileManager.default)
      // Not every file system has links.
      guard
        (try? files.linkItem(at: old, to: target)) != nil
          || (try? files.copyItem(at: old, to: target)) != nil
      else { return false }
      // A link is the file itself; a copy has a time of its own.
      if [target, old].contains(where: { FileFacts(of: $0.path) == file.facts }) { return true }
      try? files.removeItem(at: target)
      return false
    }

    private func makeFolders(of paths: [SitePath]) throws(SiteError) {
      for names in paths.map({ Array($0.names.dropLast()) }) {
        guard !folders.withLock({ $0.contains(names) }) else { continue }
        let path = fresh.appendingPathComponent(names.joined(separator: "/"))
        try attempt("the site cannot be written") {
          try FileManager.default.createDirectory(at: path, withIntermediateDirectories: true)
        }
        // Only now, for another thread may want to write there.
        folders.withLock { _ = $0.insert(names) }
      }
    }

    /// How often it is tried, for another program may put its site there meanwhile.
    private static let most = 8

    /// Changes places with the old site.
    func finish() throws(SiteError) {
      // Somebody may have put something there since.
      try folder.check()
      try attempt("the site cannot be put in its place") {
        var left = Self.most
        while true {
          do { return try exchange() } catch {
            left -= 1
            guard left > 0 else { throw error }
          }
        }
      }
    }

    private func exchange() throws {
      let (place, files) = (folder.place, FileManager.default)
      try? files.removeItem(at: stale)
      let isThere = files.fileExists(atPath: place.path)
      if isThere { try files.moveItem(at: place, to: stale) }
      do { try files.moveItem(at: fresh, to: place) } catch {
        if isThere { try? files.moveItem(at: stale, to: place) }
        throw error
      }
    }

    private func attempt(_ what: String, _ work: () throws -> Void) throws(SiteError) {
      try SiteFolder.attempt(folder.path, what, work)
    }
  }

  /// Hidden, and of this process alone.
  fileprivate func sibling(_ kind: String) -> URL {
    let process = ProcessInfo.processInfo.processIdentifier
    return place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).tare-\(kind)-\(process)")
  }

  fileprivate static func attempt<Value>(
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

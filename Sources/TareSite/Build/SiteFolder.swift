import Foundation
import Synchronization

/// The folder a site lives in: replaced as a whole, and only if it is empty or a site already.
struct SiteFolder {
  let path: String
  /// Where the folder really lies, with links followed.
  fileprivate let place: URL
  let realPath: String

  init(_ path: String) {
    self.path = path
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    realPath = place.path
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
    /// Where the site lies until it is finished.
    let path: String
    private let stale: String
    /// Folders that are there.
    private let folders = Mutex<Set<[String]>>([])

    fileprivate init(of folder: SiteFolder) throws(SiteError) {
      self.folder = folder
      path = folder.sibling("new")
      stale = folder.sibling("old")
      let fresh = path
      let parent = folder.place.deletingLastPathComponent()
      try attempt("the site cannot be written") {
        let files = FileManager.default
        try files.createDirectory(at: parent, withIntermediateDirectories: true)
        try? files.removeItem(atPath: fresh)
        try files.createDirectory(atPath: fresh, withIntermediateDirectories: false)
      }
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
      try? FileManager.default.removeItem(atPath: stale)
    }

    /// A file of the old site, and of the new one.
    private func places(of file: SitePath) -> (old: String, new: String) {
      ("\(folder.realPath)/\(file.text)", "\(path)/\(file.text)")
    }

    /// A file that the old site has with the same bytes is linked and not written again.
    func add(_ pages: [SitePage]) throws(SiteError) {
      try makeFolders(of: pages.map(\.path))
      for page in pages {
        try attempt("the site cannot be written") {
          let (old, new) = places(of: page.path)
          if SiteFile(old).holds(page.bytes),
            (try? FileManager.default.linkItem(atPath: old, toPath: new)) != nil
          {
            return
          }
          try SiteFile(new).write(page.bytes)
        }
      }
    }

    func takeOver(_ kept: [PageMemory.File]) throws(SiteError) -> Bool {
      try makeFolders(of: kept.map(\.path))
      var taken: [String] = []
      for file in kept {
        let (old, new) = places(of: file.path)
        guard take(file, at: old, to: new) else {
          // What was linked must go, or writing there would write into the old site.
          for target in taken { try? FileManager.default.removeItem(atPath: target) }
          return false
        }
        taken.append(new)
      }
      return true
    }

    /// False, and nothing taken, where another program has replaced the old site meanwhile.
    private func take(_ file: PageMemory.File, at old: String, to target: String) -> Bool {
      let files = FileManager.default
      // Not every file system has links.
      guard
        (try? files.linkItem(atPath: old, toPath: target)) != nil
          || (try? files.copyItem(atPath: old, toPath: target)) != nil
      else { return false }
      // A link is the file itself; a copy has a time of its own.
      if [target, old].contains(where: { FileFacts(of: $0) == file.facts }) { return true }
      try? files.removeItem(atPath: target)
      return false
    }

    private func makeFolders(of paths: [SitePath]) throws(SiteError) {
      for names in paths.map({ Array($0.names.dropLast()) }) {
        guard !folders.withLock({ $0.contains(names) }) else { continue }
        let path = "\(path)/\(names.joined(separator: "/"))"
        try attempt("the site cannot be written") {
          try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
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
      let (place, files) = (folder.realPath, FileManager.default)
      try? files.removeItem(atPath: stale)
      let isThere = files.fileExists(atPath: place)
      if isThere { try files.moveItem(atPath: place, toPath: stale) }
      do { try files.moveItem(atPath: path, toPath: place) } catch {
        if isThere { try? files.moveItem(atPath: stale, toPath: place) }
        throw error
      }
    }

    private func attempt(_ what: String, _ work: () throws -> Void) throws(SiteError) {
      try SiteFolder.attempt(folder.path, what, work)
    }
  }

  /// Hidden, and of this process alone.
  fileprivate func sibling(_ kind: String) -> String {
    let process = ProcessInfo.processInfo.processIdentifier
    return place.deletingLastPathComponent()
      .appendingPathComponent(".\(place.lastPathComponent).tare-\(kind)-\(process)").path
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

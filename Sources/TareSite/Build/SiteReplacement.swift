import Synchronization
import TareFoundation

/// The next site, filled file by file; it goes away unless it is finished.
final class SiteReplacement: SiteSink {
  private let folder: SiteFolder
  /// Where the site lies until it is finished.
  let path: String
  private let stale: String
  private let lock: FolderLock
  /// Folders that are there.
  private let folders = Mutex<Set<[String]>>([])

  init(of folder: SiteFolder) throws(SiteError) {
    self.folder = folder
    path = folder.sibling(.new)
    stale = folder.sibling(.old)
    let fresh = path
    let parent = folder.place.deletingLastPathComponent()
    lock = try SiteFolder.attempt(folder.path, "the site cannot be written") {
      let files = FileManager.default
      try files.createDirectory(at: parent, withIntermediateDirectories: true)
      folder.clearLeftovers()
      var left = Self.most
      while true {
        try files.createDirectory(atPath: fresh, withIntermediateDirectories: false)
        // Another program may take it for a leftover before it is locked.
        if let lock = FolderLock(fresh) { return lock }
        try? files.removeItem(atPath: fresh)
        left -= 1
        guard left > 0 else { throw POSIXError(.EBUSY) }
      }
    }
    UnfinishedSites.ours.add(fresh)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    try? FileManager.default.removeItem(atPath: stale)
    UnfinishedSites.ours.remove(path)
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

  /// Changes places with the old site, which then goes away.
  func finish() throws(SiteError) {
    // Somebody may have put something there since.
    try folder.check()
    try attempt("the site cannot be put in its place") {
      var left = Self.most
      while true {
        do {
          return try UnfinishedSites.ours.uninterrupted { try exchange() }
        } catch is UnfinishedSites.ProgramEnds {
          // The thread that was told so has the last word, and the exit status.
          Pause.forever()
        } catch {
          left -= 1
          guard left > 0 else { throw error }
        }
      }
    }
  }

  private func exchange() throws {
    let (place, files) = (folder.realPath, FileManager.default)
    guard files.fileExists(atPath: place) else {
      return try files.moveItem(atPath: path, toPath: place)
    }
    if FolderExchange.swap(path, place) {
      do { return try folder.check(at: path) } catch {
        // Somebody has put something else there in the last moment: it is theirs.
        _ = FolderExchange.swap(path, place)
        throw error
      }
    }
    // On a file system without exchange there is no site for a moment; the next program puts the
    // old one back if this one dies in it.
    try? files.removeItem(atPath: stale)
    try files.moveItem(atPath: place, toPath: stale)
    do { try files.moveItem(atPath: path, toPath: place) } catch {
      try? files.moveItem(atPath: stale, toPath: place)
      throw error
    }
  }

  private func attempt(_ what: String, _ work: () throws -> Void) throws(SiteError) {
    try SiteFolder.attempt(folder.path, what, work)
  }
}

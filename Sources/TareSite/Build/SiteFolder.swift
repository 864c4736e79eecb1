import TareFoundation

/// The folder a site lives in: replaced as a whole, and only if it is empty or a site already.
struct SiteFolder {
  let path: String
  /// Where the folder really lies, with links followed.
  let place: URL
  let realPath: String

  init(_ path: String) {
    self.path = path
    place = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    realPath = place.path
  }

  /// Refuses a folder with anything in it that does not carry the marker of a site.
  func check() throws(SiteError) { try check(at: realPath) }

  /// The same of what lies at another path for the moment.
  func check(at place: String) throws(SiteError) {
    guard let isFolder = FileManager.default.isFolder(place) else { return }
    guard isFolder else {
      throw SiteError(.output, file: path, "this is a file, not a folder for a site")
    }
    let names = try Self.attempt(path, "the folder cannot be read") {
      try FileManager.default.contentsOfDirectory(atPath: place)
    }
    guard names.isEmpty || names.contains(SitePath.marker.text) else {
      throw SiteError(
        .foreignFolder, file: path,
        "the folder is not empty and was not made by tare, so it is not replaced")
    }
  }

  /// Begins a new site beside the folder, so that no reader sees half a site.
  func replacement() throws(SiteError) -> SiteReplacement {
    try SiteReplacement(of: self)
  }

  /// A folder beside it, hidden and of this process alone.
  func sibling(_ kind: Sibling) -> String {
    parent + prefix(kind) + "\(ProcessInfo.processInfo.processIdentifier)"
  }

  /// What lies beside a site for a moment.
  enum Sibling: String {
    /// The next site, or what it has replaced.
    case new
    /// The site that is replaced, where the two cannot change places in one step.
    case old
  }

  /// Puts back an old site that lies beside where none is, and takes away what processes that are
  /// dead have left there.
  func clearLeftovers() {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: parent)) ?? []
    func paths(_ kind: Sibling) -> [(old: String, new: String)] {
      names.filter { $0.hasPrefix(prefix(kind)) }.map { name in
        let process = name.dropFirst(prefix(kind).count)
        return (parent + prefix(.old) + process, parent + prefix(.new) + process)
      }
    }
    for (old, new) in paths(.old) {
      // Who is about to put the next one there has not died.
      let lock = FolderLock(new)
      guard lock?.isCertain ?? !files.fileExists(atPath: new) else { continue }
      if files.fileExists(atPath: "\(old)/\(SitePath.marker.text)"),
        (try? files.moveItem(atPath: old, toPath: realPath)) != nil
      {
        continue
      }
      try? files.removeItem(atPath: old)
    }
    for (_, new) in paths(.new) {
      guard let lock = FolderLock(new), lock.isCertain else { continue }
      withExtendedLifetime(lock) { try? files.removeItem(atPath: new) }
    }
  }

  private var parent: String {
    let path = place.deletingLastPathComponent().path
    return path == "/" ? path : path + "/"
  }

  private func prefix(_ kind: Sibling) -> String {
    ".\(place.lastPathComponent).tare-\(kind.rawValue)-"
  }

  static func attempt<Value>(
    _ path: String, _ what: String, _ work: () throws -> Value
  ) throws(SiteError) -> Value {
    do { return try work() } catch {
      throw SiteError(.output, file: path, "\(what): \(error.systemReason)")
    }
  }
}

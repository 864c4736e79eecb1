package import TareFoundation

/// The user's folder for what Tare can make again: packages of runtimes, outlines of runs.
package enum CacheFolder {
  /// `$XDG_CACHE_HOME/tare`, `~/Library/Caches/tare` or `~/.cache/tare`.
  package static func path(_ environment: [String: String]) -> String {
    // A relative one is to be ignored, says the XDG Base Directory Specification.
    if let cache = environment["XDG_CACHE_HOME"], cache.hasPrefix("/") { return cache + "/tare" }
    let told = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = told ?? FileManager.default.homeDirectoryForCurrentUser.path
    #if os(macOS)
      return home + "/Library/Caches/tare"
    #else
      return home + "/.cache/tare"
    #endif
  }

  /// Removes files of a folder that have not been written for ninety days.
  package static func prune(_ folder: String, now: Date = Date()) {
    let files = FileManager.default
    for name in (try? files.contentsOfDirectory(atPath: folder)) ?? [] {
      let path = "\(folder)/\(name)"
      // Foundation would ask for the owner's name, which a static program cannot safely do.
      guard let written = FileStamp(path)?.written,
        now.timeIntervalSince(written) > 90 * 86_400
      else { continue }
      try? files.removeItem(atPath: path)
    }
  }
}

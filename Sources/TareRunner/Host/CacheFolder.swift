import Foundation

/// The user's folder for what Tare can make again: packages of runtimes, outlines of runs.
package enum CacheFolder {
  /// `$XDG_CACHE_HOME/tare`, `~/Library/Caches/tare` or `~/.cache/tare`.
  package static func path(_ environment: [String: String]) -> String {
    if let cache = environment["XDG_CACHE_HOME"], !cache.isEmpty { return cache + "/tare" }
    let home = environment["HOME"] ?? NSHomeDirectory()
    #if os(macOS)
      return home + "/Library/Caches/tare"
    #else
      return home + "/.cache/tare"
    #endif
  }
}

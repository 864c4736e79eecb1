/// A name pattern in which `*` stands for any characters and `?` for one.
package struct Glob: Sendable, Hashable {
  package let pattern: String
  /// Whether what goes on after a dot fits too.
  private var isBeginning = false

  package init(_ pattern: String) { self.pattern = pattern }

  /// A version that may be the beginning of a longer one: `cpython-3.13` fits `cpython-3.13.0`.
  package static func version(_ pattern: String) -> Glob {
    var glob = Glob(pattern)
    glob.isBeginning = true
    return glob
  }

  /// The whole of `name` fits the pattern.
  package func matches(_ name: String) -> Bool {
    Self.matches(pattern, name) || isBeginning && Self.matches(pattern + ".*", name)
  }

  private static func matches(_ pattern: String, _ name: String) -> Bool {
    let (pattern, name) = (Array(pattern.unicodeScalars), Array(name.unicodeScalars))
    var (p, n) = (0, 0)
    var retry: (p: Int, n: Int)?
    while n < name.count {
      if p < pattern.count, pattern[p] == "*" {
        retry = (p, n)
        p += 1
      } else if p < pattern.count, pattern[p] == "?" || pattern[p] == name[n] {
        p += 1
        n += 1
      } else if let (star, taken) = retry {
        p = star + 1
        n = taken + 1
        retry = (star, n)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy { $0 == "*" }
  }
}

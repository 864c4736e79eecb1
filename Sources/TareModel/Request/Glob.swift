/// A pattern of names as shells have them; one that begins with `!` leaves out what fits the rest.
///
/// `*` is any characters, `?` is one, `[13]`, `[a-z]` and `[!0-9]` are one of some, `{a,b}` is one
/// or the other, and `\` takes the next character as it is.
package struct Glob: Sendable, Hashable {
  package let pattern: String
  /// What fits is left out and not taken.
  package var leavesOut: Bool { pattern.hasPrefix(Self.not) }

  private let program: GlobProgram
  /// Whether what goes on after a dot fits too.
  private var isBeginning = false

  private static let not = "!"

  package init(_ pattern: String) {
    self.pattern = pattern
    program = GlobProgram(pattern.dropFirst(pattern.hasPrefix(Self.not) ? 1 : 0))
  }

  /// A version that may be the beginning of a longer one: `cpython-3.13` fits `cpython-3.13.0`.
  package static func version(_ pattern: String) -> Glob {
    var glob = Glob(pattern)
    glob.isBeginning = true
    return glob
  }

  /// The whole of `name` fits the pattern, whether that takes it or leaves it out.
  package func matches(_ name: String) -> Bool {
    program.fits(name, upTo: isBeginning ? "." : nil)
  }

  /// Whether a word can be more than the one name that it spells.
  package static func isPattern(_ word: String) -> Bool {
    word.hasPrefix(not) || word.contains { "*?[{".contains($0) }
  }
}

extension [Glob] {
  /// One pattern leaves the name out.
  package func leaveOut(_ name: String) -> Bool { contains { $0.leavesOut && $0.matches(name) } }

  /// Some name is taken by one of the patterns, and not only left out.
  package var choose: Bool { contains { !$0.leavesOut } }

  /// One pattern takes the name and none leaves it out.
  package func name(_ name: String) -> Bool { choose && admit(name) }

  /// No pattern chooses or one of them takes the name, and none leaves it out.
  package func admit(_ name: String) -> Bool {
    (!choose || contains { !$0.leavesOut && $0.matches(name) })
      && !leaveOut(name)
  }
}

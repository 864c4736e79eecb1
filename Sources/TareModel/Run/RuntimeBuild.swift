/// Builds of one version that measure otherwise than the one most people have.
package enum RuntimeBuild: String, Sendable, CaseIterable {
  case freeThreaded = "free-threaded"
  case debug

  /// What stands for it in ids and in names of programs.
  package var mark: String {
    switch self {
    case .freeThreaded: "t"
    case .debug: "d"
    }
  }

  /// The facts of a build say that it is one.
  package func isOne(_ facts: [Fact]) -> Bool { facts.contains(Fact(rawValue, "yes")) }
}

extension Runtime {
  /// What its build is called beside its version; empty for a plain one.
  package var oddities: [RuntimeBuild] { RuntimeBuild.allCases.filter { $0.isOne(build) } }

  package var isPlain: Bool { oddities.isEmpty }

  /// The newest older version of the same implementation, built alike and with the same packages of
  /// the user's, among some; nil where there is none.
  package func predecessor(among runtimes: [Runtime]) -> Runtime? {
    runtimes.filter {
      $0.implementation == implementation && $0.oddities == oddities && $0.hasSameOwn(self)
        && $0.version < version
    }.max()
  }
}

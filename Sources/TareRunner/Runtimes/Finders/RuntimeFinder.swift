/// A source of interpreters: a tool that installs them, or a place where they lie.
protocol RuntimeFinder: Sendable {
  /// Paths of programs that should be interpreters, in the source's own order; links are not
  /// followed. One that is not there is told of as skipped.
  func programs(in place: SearchPlace) -> [String]
}

/// Every source, in the order in which they are asked.
enum RuntimeFinders {
  static let all: [any RuntimeFinder] = [
    PyenvFinder(),
    UVFinder(),
    AsdfFinder(),
    MiseFinder(),
    CondaFinder(),
    VirtualEnvironmentFinder(),
    HomebrewFinder(),
    PathFinder(),
  ]
}

import Foundation

/// Finds interpreters in every source.
struct RuntimeLocator {
  var environment: [String: String]
  var finders = RuntimeFinders.all

  /// Paths of interpreters, each once, in the order of the sources; links are followed.
  func candidates() -> [String] {
    let place = SearchPlace(environment: environment)
    var seen: Set<String> = []
    return finders.flatMap { $0.programs(in: place) }.filter(place.isProgram).map(Self.real)
      .filter { seen.insert($0).inserted }
  }

  /// Where links lead to, as long as that is an interpreter by its name.
  ///
  /// The shims of mise are links to mise itself, which starts what it is called by the name of.
  private static func real(_ path: String) -> String {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    return PathFinder.isInterpreterName(url.lastPathComponent) ? url.path : path
  }
}

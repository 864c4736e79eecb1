import TareFoundation
import TareModel

/// Finds interpreters in every source.
struct RuntimeLocator {
  var place: SearchPlace
  var finders = RuntimeFinders.all

  /// Paths of interpreters, each once, in the order of the sources; links are followed. And what
  /// should be an interpreter and is no program.
  func candidates() -> (programs: [String], skipped: [RuntimeError]) {
    let paths = finders.flatMap { $0.programs(in: place) }.unique
    let programs = paths.filter(place.isProgram)
    let skipped = paths.filter { !programs.contains($0) }.map { path in
      RuntimeError(path: path, why: place.isFolder(path) ? "a folder" : "no program is there")
    }
    return (programs.map(Self.real).unique, skipped)
  }

  /// Where links lead to, as long as that is an interpreter by its name.
  ///
  /// The shims of mise are links to mise itself, which starts what it is called by the name of.
  private static func real(_ path: String) -> String {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    return InterpreterName.isOne(url.lastPathComponent) ? url.path : path
  }
}

/// The interpreters in the folders of `PATH`, known by their names.
struct PathFinder: RuntimeFinder {
  /// Shims are left to the tools that made them: they are scripts that cost 100 ms a start.
  func programs(in place: SearchPlace) -> [String] {
    place.path.filter { !$0.hasSuffix(SearchPlace.shims) }.flatMap { folder in
      place.names(in: folder).filter(Self.isInterpreterName).map { "\(folder)/\($0)" }
    }
  }

  /// `python`, `python3`, `python3.13`, `python3.13t`, `pypy3`, but not `python3-config`.
  static func isInterpreterName(_ name: String) -> Bool {
    guard let start = ["python", "pypy"].first(where: name.hasPrefix) else { return false }
    let rest = name.dropFirst(start.count)
    let version = rest.hasSuffix("t") ? rest.dropLast() : rest
    return version.allSatisfy { $0 == "." || $0.isNumber }
  }
}

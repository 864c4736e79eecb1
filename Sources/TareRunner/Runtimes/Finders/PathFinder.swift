/// The interpreters in the folders of `PATH`, known by their names.
struct PathFinder: RuntimeFinder {
  /// Shims are left to the tools that made them, where what they start is found without them: they
  /// are scripts that cost 100 ms a start. Any other leads to what it starts when it is asked.
  func programs(in place: SearchPlace) -> [String] {
    place.path.filter { !isCovered($0, in: place) }.flatMap(place.interpreters(in:))
  }

  private func isCovered(_ folder: String, in place: SearchPlace) -> Bool {
    guard let parent = SearchPlace.shimmer(folder) else { return false }
    return ["/versions", AsdfFinder.installations].contains { place.isFolder(parent + $0) }
  }
}

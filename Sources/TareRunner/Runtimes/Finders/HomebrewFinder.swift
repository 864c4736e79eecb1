/// The formulae `python@3.12` and their kin, also those that are not linked into `PATH`.
struct HomebrewFinder: RuntimeFinder {
  /// `HOMEBREW_PREFIX` is set by `brew shellenv` and names the place that the machine has.
  func programs(in place: SearchPlace) -> [String] {
    guard let prefix = place["HOMEBREW_PREFIX"] else { return [] }
    return place.names(in: prefix + "/opt").filter { $0.hasPrefix("python@") }.flatMap { formula in
      // Newer formulae have `python3.12` and no `python3`.
      let bin = "\(prefix)/opt/\(formula)/bin"
      return place.names(in: bin).filter(PathFinder.isInterpreterName).map { "\(bin)/\($0)" }
    }
  }
}

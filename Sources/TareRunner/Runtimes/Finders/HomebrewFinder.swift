import TareModel

/// The formulae `python@3.12` and their kin, also those that are not linked into `PATH`.
struct HomebrewFinder: RuntimeFinder {
  /// `HOMEBREW_PREFIX` is set by `brew shellenv`; else the places that Homebrew's installer takes.
  func programs(in place: SearchPlace) -> [String] {
    let usual = ["/opt/homebrew", "/usr/local", "/home/linuxbrew/.linuxbrew"]
    let prefixes = [place["HOMEBREW_PREFIX"]].compactMap(\.self) + usual.map { place.root + $0 }
    return prefixes.unique.flatMap { prefix in
      place.names(in: prefix + "/opt").filter { formula in
        InterpreterName.starts.contains(where: formula.hasPrefix)
      }.flatMap { formula in
        // Newer formulae have `python3.12` and no `python3`.
        place.interpreters(in: "\(prefix)/opt/\(formula)/bin")
      }
    }
  }
}

import TareModel

/// The versions that pyenv has installed, also where only its shims are known.
struct PyenvFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let root = place["PYENV_ROOT"] ?? place.home + "/.pyenv"
    return ([root + "/versions"] + place.shimmed("/versions")).unique
      .flatMap(place.interpreters(underEach:))
  }
}

import TareModel

/// The versions that asdf has installed, also where only its shims are known.
struct AsdfFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let root = place["ASDF_DATA_DIR"] ?? place.home + "/.asdf"
    return ([root + "/installs/python"] + place.shimmed("/installs/python")).unique
      .flatMap(place.interpreters(underEach:))
  }
}

import TareModel

/// The versions that asdf has installed, also where only its shims are known.
struct AsdfFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let root = place["ASDF_DATA_DIR"] ?? place.home + "/.asdf"
    return ([root + Self.installations] + place.shimmed(Self.installations)).unique
      .flatMap(place.interpreters(underEach:))
  }

  /// Where mise has them too.
  static let installations = "/installs/python"
}

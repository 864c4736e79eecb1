/// The versions that mise has installed, whether or not it is active in this shell.
struct MiseFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let root = place["MISE_DATA_DIR"] ?? place.data + "/mise"
    return place.interpreters(underEach: root + AsdfFinder.installations)
  }
}

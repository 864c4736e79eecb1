/// The interpreters that uv has downloaded.
struct UVFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    place.interpreters(underEach: place["UV_PYTHON_INSTALL_DIR"] ?? place.data + "/uv/python")
  }
}

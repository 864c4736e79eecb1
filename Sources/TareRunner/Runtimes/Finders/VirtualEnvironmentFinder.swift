/// Virtual environments of uv, venv and virtualenv, whether or not one is active; each leads to the
/// interpreter that it was made from.
struct VirtualEnvironmentFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let active = [place["VIRTUAL_ENV"], place["UV_PROJECT_ENVIRONMENT"]].compactMap(\.self)
    let projects = place.foldersUpwards.map { $0 + "/.venv" }.filter(place.isFolder)
    let many = [place["WORKON_HOME"] ?? place.home + "/.virtualenvs", place.data + "/uv/tools"]
    return (active + projects).map(place.interpreter(of:))
      + many.flatMap(place.interpreters(underEach:))
  }
}

import TareModel

/// The environments of conda, mamba and micromamba, whether or not one is active.
struct CondaFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let roots = roots(in: place).filter(place.isFolder)
    let folders =
      [place["CONDA_ENVS_DIRS"], place["CONDA_ENVS_PATH"]].compactMap(\.self)
      .flatMap { $0.split(separator: ":").map(String.init) }
      + [place.home + "/.conda/envs"] + roots.map { $0 + "/envs" }
    let listed = place.lines(of: place.home + "/.conda/environments.txt").filter(place.isFolder)
    // What has no interpreter is an environment of another language.
    let alone = ([place["CONDA_PREFIX"]].compactMap(\.self) + roots + listed)
      .map(place.interpreter(of:))
    return (alone + folders.unique.flatMap(place.interpreters(underEach:)))
      .filter(place.isProgram).unique
  }

  private func roots(in place: SearchPlace) -> [String] {
    // `CONDA_EXE` is `ROOT/bin/conda`.
    let active = place["CONDA_EXE"].map { $0.split(separator: "/").dropLast(2) }
      .map { "/" + $0.joined(separator: "/") }
    let usual = ["miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba"]
    return
      ([active, place["MAMBA_ROOT_PREFIX"], place.data + "/mamba"].compactMap(\.self)
      + usual.map { "\(place.home)/\($0)" }
      + (["conda"] + usual).map { "\(place.root)/opt/\($0)" }).unique
  }
}

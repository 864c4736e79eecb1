import TareModel

/// The environments of conda, mamba and micromamba, whether or not one is active.
struct CondaFinder: RuntimeFinder {
  func programs(in place: SearchPlace) -> [String] {
    let usual = ["miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba"]
    // `CONDA_EXE` is `ROOT/bin/conda`.
    let active = place["CONDA_EXE"].map { $0.split(separator: "/").dropLast(2) }
      .map { "/" + $0.joined(separator: "/") }
    let roots =
      [active, place["MAMBA_ROOT_PREFIX"]].compactMap(\.self)
      + usual.map { "\(place.home)/\($0)" }
    let elsewhere = place.lines(of: place.home + "/.conda/environments.txt")
    return roots.unique.flatMap { root in
      [place.interpreter(of: root)].compactMap(\.self)
        + place.interpreters(underEach: root + "/envs")
    } + elsewhere.compactMap(place.interpreter(of:))
  }
}

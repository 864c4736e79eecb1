import TareModel

extension Preparation {
  /// Where things are and what the environment says; the same for every run of a process.
  package struct Place: Sendable {
    /// The folder with the probe.
    package var probe: String
    package var environment: [String: String]

    package init(probe: String, environment: [String: String]) {
      self.probe = probe
      self.environment = environment
    }

    /// The packages folders of an interpreter that are there already, the main one first.
    package func packagesFolders(of interpreter: Interpreter) -> [String] {
      provisioner(for: PackageChoice(preset: Preset.full.name, names: []), isOffline: true)
        .packages(of: interpreter).paths
    }

    func provisioner(
      for choice: PackageChoice, isOffline: Bool, isBuilding: Bool = false,
      isResuming: Bool = false
    ) -> Provisioner {
      Provisioner(
        probe: probe, choice: choice, cache: CacheFolder.path(environment),
        environment: environment, isOffline: isOffline, isBuilding: isBuilding,
        isResuming: isResuming)
    }
  }
}

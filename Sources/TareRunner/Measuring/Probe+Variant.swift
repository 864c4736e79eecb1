import TareModel

extension Probe {
  /// The probe of the same interpreter with packages of the user's before those of the pins.
  ///
  /// The runtime keeps its id where there is one release of each package.
  func with(_ variant: OwnPackages.Variant) -> Probe {
    var probe = self
    probe.packages.paths.insert(variant.folder, at: 0)
    probe.interpreter.runtime.own = variant.packages
    let telling = variant.packages.filter(\.isOneOfSeveral)
    if !telling.isEmpty {
      let id = interpreter.runtime.id
      probe.interpreter.runtime.variantOf = id
      // As file names of pages have it, so that links stay readable.
      probe.interpreter.runtime.id = ([id] + telling.map { "\($0.name)-\($0.label)" })
        .joined(separator: "-").lowercased()
    }
    return probe
  }
}

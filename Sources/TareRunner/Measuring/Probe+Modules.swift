import ProbeProtocol
import TareModel

/// Has modules of Python written that load a dataset into representations.
extension Probe {
  /// The modules of those representations, each plug-in's in a process of its own.
  ///
  /// - Parameter failed: hears of each process that wrote none; no other's modules go with it.
  func modules(
    of dataset: LoadedDataset, names: [String], loader: String,
    failed: (DescriptionError) throws(DescriptionError) -> Void
  ) throws(DescriptionError) -> [WrittenModule] {
    let mine = plugins.representations
    let bundled = names.filter { mine[$0] == nil }
    let apart = names.compactMap { name in mine[name].map { ([name], Optional($0)) } }
    var modules: [WrittenModule] = []
    for (names, plugin) in [(bundled, nil)] + apart where !names.isEmpty {
      do {
        modules += try written(dataset, names, loader, plugin: plugin)
      } catch {
        try failed(error)
      }
    }
    return modules
  }

  private func written(
    _ dataset: LoadedDataset, _ names: [String], _ loader: String, plugin: PluginSource?
  ) throws(DescriptionError) -> [WrittenModule] {
    let files = [plugin, plugins.loaders[loader]].compactMap(\.self)
    var request = request(.write, plugins: files)
    request.dataset = dataset.writtenPart
    request.loader = loader
    request.representations = names
    var modules: [WrittenModule] = []
    do throws(DescriptionError) {
      try tell(request, of: files.first, what: "module") { reply in
        guard case .written(let module) = reply else { return false }
        modules.append(module)
        return true
      }
    } catch {
      guard let plugin = files.first else { throw error }
      throw PluginDescription(probe: self, file: plugin).refusal(error.why)
    }
    return modules
  }
}

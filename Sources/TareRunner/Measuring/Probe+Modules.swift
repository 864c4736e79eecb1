import ProbeProtocol
import TareModel

/// Has modules of Python written that load a dataset into representations.
extension Probe {
  /// The modules of those representations, each plug-in's and each model's in a process of
  /// its own.
  ///
  /// - Parameter failed: hears of each process that wrote none; no other's modules go with it.
  func modules(
    of dataset: LoadedDataset, names: [String], loader: String,
    failed: (DescriptionError) throws(DescriptionError) -> Void
  ) throws(DescriptionError) -> [WrittenModule] {
    let bundled = names.filter { plugins.representations[$0] == nil && models[$0] == nil }
    let apart = names.filter { !bundled.contains($0) }.map { [$0] }
    var modules: [WrittenModule] = []
    for names in [bundled] + apart where !names.isEmpty {
      do {
        modules += try written(dataset, names, loader)
      } catch {
        try failed(error)
      }
    }
    return modules
  }

  private func written(
    _ dataset: LoadedDataset, _ names: [String], _ loader: String
  ) throws(DescriptionError) -> [WrittenModule] {
    let mine = names.first.flatMap { plugins.representations[$0] }
    let files = [mine, plugins.loaders[loader]].compactMap(\.self)
    var request = request(.write, plugins: files, model: names.first.flatMap { models[$0] })
    request.dataset = dataset.writtenPart
    request.loader = loader
    request.representations = names
    var modules: [WrittenModule] = []
    do throws(DescriptionError) {
      try tell(request, of: files.first, what: "module") { reply in
        guard case .written(var module) = reply else { return false }
        for index in module.fields.indices { module.fields[index].dataset = dataset.dataset.name }
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

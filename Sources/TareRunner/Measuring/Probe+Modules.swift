import ProbeProtocol
import TareModel

/// Has modules of Python written that load a dataset into representations.
extension Probe {
  /// The modules of those representations, each plug-in's in a process of its own.
  func modules(
    of dataset: LoadedDataset, names: [String], loader: String
  ) throws(DescriptionError) -> [WrittenModule] {
    let bundled = names.filter { plugins[$0] == nil }
    var modules = bundled.isEmpty ? [] : try written(dataset, bundled, loader)
    for name in names {
      guard let plugin = plugins[name] else { continue }
      modules += try written(dataset, [name], loader, plugin: plugin)
    }
    return modules
  }

  private func written(
    _ dataset: LoadedDataset, _ names: [String], _ loader: String, plugin: PluginSource? = nil
  ) throws(DescriptionError) -> [WrittenModule] {
    var request = request(.write, plugin: plugin)
    request.dataset = dataset.writtenPart
    request.loader = loader
    request.representations = names
    var modules: [WrittenModule] = []
    do throws(DescriptionError) {
      try tell(request, of: plugin, what: "module") { reply in
        guard case .written(let module) = reply else { return false }
        modules.append(module)
        return true
      }
    } catch {
      guard let plugin else { throw error }
      throw PluginDescription(probe: self, file: plugin).refusal(error.why)
    }
    return modules
  }
}

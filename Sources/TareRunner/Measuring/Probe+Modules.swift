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
    var confusion: ProtocolError?
    let ending: Ending
    do {
      ending = try ask(request) { heard in
        switch heard {
        case .success(.written(let module)): modules.append(module)
        case .success(.end), .success(.error): break
        case .success(let reply): confusion = confusion ?? .unasked(reply)
        case .failure(let error): confusion = confusion ?? error
        }
      }
    } catch {
      throw refusal(error.why, plugin)
    }
    switch ending.fault {
    case .refused(let why), .broke(let why): throw refusal(why, plugin)
    case .timedOut: throw refusal("no module within \(timeLimit) seconds", plugin)
    case nil:
      if let confusion { throw refusal("\(confusion)", plugin) }
      return modules
    }
  }

  private func refusal(_ why: String, _ plugin: PluginSource?) -> DescriptionError {
    let runtime = interpreter.runtime.id
    guard let plugin else { return DescriptionError(runtime: runtime, why: why, isPlugin: false) }
    return DescriptionError(
      runtime: runtime, why: "plugin \(plugin.path): on \(runtime): \(why)".bounded(),
      isPlugin: true)
  }
}

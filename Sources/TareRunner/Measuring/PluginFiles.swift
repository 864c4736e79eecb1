import ProbeProtocol
import TareModel

/// The user's files of a runtime, by what they are.
struct PluginFiles: Sendable, Equatable {
  var representations: [String: PluginSource] = [:]
  var loaders: [String: PluginSource] = [:]
  var benchmarks: [String: PluginSource] = [:]

  /// Those that a process is about: it imports no other.
  func of(_ place: Block.Place) -> [PluginSource] {
    [
      loaders[place.loader], representations[place.representation],
      place.benchmark.flatMap { benchmarks[$0] },
    ].compactMap(\.self)
  }
}

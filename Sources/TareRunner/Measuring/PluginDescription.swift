import TareModel

/// Asks what a plug-in is, in a process of its own: one that breaks, hangs or
/// fills the memory harms no other description.
struct PluginDescription {
  var probe: Probe
  var file: PluginSource

  /// Bytes of source that a page shows.
  private static let longestCode = 1 << 20
  private static let accesses = ["key", "attribute", "index"]

  /// All that the file is, which is one thing: a representation, a loader or a benchmark.
  ///
  /// - Throws: `DescriptionError` that names the plug-in: it cannot be imported, breaks the
  ///   process, or says what cannot be.
  func offer() throws(DescriptionError) -> Capabilities {
    var offer: Capabilities
    do throws(DescriptionError) {
      offer = try ProbeDescription(probe: probe, plugin: file).offer()
    } catch {
      throw refusal(error.why)
    }
    let marks =
      offer.representations.map(\.isPlugin) + offer.loaders.map(\.isPlugin)
      + offer.benchmarks.map(\.isPlugin)
    guard marks == [true] else {
      throw refusal("it describes \(marks.count { $0 }) things, not one")
    }
    if let fault = fault(in: offer) { throw refusal(fault) }
    offer.representations = offer.representations.map {
      var one = $0
      one.item = bounded(one.item)
      one.givesUp = one.givesUp.bounded()
      return one
    }
    offer.loaders = offer.loaders.map {
      var one = $0
      one.item = bounded(one.item)
      return one
    }
    offer.benchmarks = offer.benchmarks.map {
      var one = $0
      one.summary = one.summary.bounded()
      return one
    }
    return offer
  }

  private func bounded(_ item: Capabilities.Item) -> Capabilities.Item {
    var item = item
    item.summary = item.summary.bounded()
    item.unavailable = item.unavailable?.bounded()
    item.provider = item.provider?.bounded(to: 400)
    return item
  }

  private func fault(in offer: Capabilities) -> String? {
    let names =
      offer.representations.map(\.item.name) + offer.loaders.map(\.name)
      + offer.loaders.compactMap(\.makes) + offer.benchmarks.map(\.name)
    if !names.allSatisfy(\.isName) { return "its name is not 1 to 200 visible characters" }
    let accesses = offer.representations.map(\.access)
    if !accesses.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.accesses.contains) }) {
      return "its access is none of \(Self.accesses.joined(separator: ", "))"
    }
    let code =
      offer.representations.map(\.code) + offer.loaders.map(\.code)
      + offer.benchmarks.map(\.source)
    let isLong = code.contains { ($0 ?? "").utf8.count > Self.longestCode }
    return isLong ? "its code is longer than 1 MiB" : nil
  }

  /// Names the plug-in where the reason does not.
  func refusal(_ why: String) -> DescriptionError {
    let isNamed = why.hasPrefix("plugin \(file.path):")
    let runtime = probe.interpreter.runtime.id
    return DescriptionError(
      runtime: runtime,
      why: (isNamed ? why : "plugin \(file.path): on \(runtime): \(why)").bounded(), isPlugin: true)
  }
}

extension Probe {
  /// Describes the user's files, one after another, and remembers where each stands.
  mutating func describe(
    _ files: [String], into offer: inout Capabilities
  ) throws(DescriptionError) {
    for path in files {
      let description = PluginDescription(probe: self, file: PluginSource(path))
      let found = try description.offer()
      try remember(found.representations.map(\.item.name), \.representations, description)
      try remember(found.loaders.map(\.name), \.loaders, description)
      try remember(found.benchmarks.map(\.name), \.benchmarks, description)
      offer.representations += found.representations
      offer.loaders += found.loaders
      offer.benchmarks += found.benchmarks
    }
  }

  private mutating func remember(
    _ names: [String], _ kind: WritableKeyPath<PluginFiles, [String: PluginSource]>,
    _ description: PluginDescription
  ) throws(DescriptionError) {
    for name in names {
      if let other = plugins[keyPath: kind][name] {
        throw description.refusal("the name \(name) is taken by \(other.path)")
      }
      plugins[keyPath: kind][name] = description.file
    }
  }
}

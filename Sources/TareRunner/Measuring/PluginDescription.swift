import TareModel

/// Asks what the representation of a plug-in is, in a process of its own: one that breaks, hangs or
/// fills the memory harms no other description.
struct PluginDescription {
  var probe: Probe
  var file: PluginSource

  /// Bytes of source that a page shows.
  private static let longestCode = 1 << 20
  private static let accesses = ["key", "attribute", "index"]

  /// - Throws: `DescriptionError` that names the plug-in: it cannot be imported, breaks the
  ///   process, or says what cannot be.
  func representation() throws(DescriptionError) -> Capabilities.Representation {
    let offer: Capabilities
    do throws(DescriptionError) {
      offer = try ProbeDescription(probe: probe, plugin: file).offer()
    } catch {
      throw refusal(error.why)
    }
    guard let found = offer.representations.first, offer.representations.count == 1,
      found.isPlugin
    else { throw refusal("it describes \(offer.representations.count) representations, not one") }
    if let fault = fault(of: found) { throw refusal(fault) }
    var representation = found
    representation.item.summary = found.item.summary.bounded()
    representation.item.unavailable = found.item.unavailable?.bounded()
    representation.item.provider = found.item.provider?.bounded(to: 400)
    representation.givesUp = found.givesUp.bounded()
    return representation
  }

  private func fault(of found: Capabilities.Representation) -> String? {
    if !found.item.name.isName { return "its name is not 1 to 200 visible characters" }
    if found.access.isEmpty || !found.access.allSatisfy(Self.accesses.contains) {
      return "its access is none of \(Self.accesses.joined(separator: ", "))"
    }
    if (found.code ?? "").utf8.count > Self.longestCode { return "its code is longer than 1 MiB" }
    return nil
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
  /// Describes the user's representations, one after another, and remembers where each stands.
  mutating func describe(
    _ files: [String], into offer: inout Capabilities
  ) throws(DescriptionError) {
    for path in files {
      let description = PluginDescription(probe: self, file: PluginSource(path))
      let found = try description.representation()
      if let other = plugins[found.item.name] {
        throw description.refusal("the name \(found.item.name) is taken by \(other.path)")
      }
      plugins[found.item.name] = description.file
      offer.representations.append(found)
    }
  }
}

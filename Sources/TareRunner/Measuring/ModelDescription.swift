import TareModel

/// Asks how records can be held in a class of the user's, in a process of its own.
///
/// Whatever goes wrong there makes the class unavailable on that interpreter, and nothing else.
struct ModelDescription {
  var probe: Probe
  var source: ModelSource
  /// Why something that it needs was not installed.
  var missing: [String] = []

  private static let accesses = ["key", "attribute", "index"]
  private static let longestCode = 1 << 18

  /// One for each way to make its records, with the files that it stands in.
  func ways() -> [(representation: Capabilities.Representation, files: [String])] {
    let offer: ProbeDescription.Offer
    do throws(DescriptionError) {
      offer = try ProbeDescription(probe: probe, model: source).described()
    } catch {
      return [(unavailable(error.why), [])]
    }
    let found = offer.capabilities.representations
    if let fault = fault(of: found) { return [(unavailable(fault), [])] }
    return found.map { ($0.bounded(adding: missing), offer.files[$0.item.name] ?? []) }
  }

  private func fault(of found: [Capabilities.Representation]) -> String? {
    let isKnown = found.allSatisfy { each in
      each.model?.type == source.type && each.model?.isNamed(each.item.name) == true
        && !each.access.isEmpty && each.access.allSatisfy(Self.accesses.contains)
        && (each.code ?? "").utf8.count <= Self.longestCode
    }
    let isEachOnce = Set(found.map(\.item.name)).count == found.count
    return isKnown && isEachOnce && !found.isEmpty ? nil : "it is not described as a model is"
  }

  /// The class as it stands in a run where it cannot be had.
  private func unavailable(_ why: String) -> Capabilities.Representation {
    Capabilities.Representation(
      item: .init(
        name: source.type.text, summary: "a class of the user's own",
        unavailable: ([why] + missing).joined(separator: "; ").bounded()),
      access: ["attribute"], givesUp: "access by key", holdsText: false, isPlugin: false,
      model: ModelWay(type: source.type, way: .constructor))
  }
}

extension Capabilities.Representation {
  /// Texts of foreign code in few bytes; what could not be installed says why it is not there.
  fileprivate func bounded(adding missing: [String]) -> Self {
    var bounded = self
    bounded.item.summary = item.summary.bounded()
    bounded.item.unavailable = item.unavailable.map {
      ([$0] + missing).joined(separator: "; ").bounded()
    }
    bounded.item.provider = item.provider?.bounded(to: 400)
    bounded.givesUp = givesUp.bounded()
    return bounded
  }
}

extension Probe {
  /// Describes classes of the user's, one after another, and remembers where each is found.
  ///
  /// - Parameter needs: what was installed for them.
  mutating func describe(
    _ classes: [ModelClass], paths: [String], needs: PackageFolder, into offer: inout Capabilities
  ) {
    for type in classes {
      var source = ModelSource(type: type, paths: paths, packages: needs.paths)
      let description = ModelDescription(
        probe: self, source: source, missing: needs.missing.values.sorted())
      for (representation, files) in description.ways() {
        source.files = files.map(PluginSource.init)
        models[representation.item.name] = source
        offer.representations.append(representation)
      }
    }
  }
}

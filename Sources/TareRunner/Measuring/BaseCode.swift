import ProbeProtocol
import TareModel

/// Where the base's versions of the user's plug-ins and classes lie.
package struct BaseCode: Sendable, Equatable {
  /// Whole paths of those plug-ins that the base has.
  package var plugins: [String]
  /// Whole paths of the folders that have the user's classes.
  package var modelPaths: [String]

  package init(plugins: [String], modelPaths: [String]) {
    self.plugins = plugins
    self.modelPaths = modelPaths
  }

  /// What the base's version of a representation is called in a run.
  static func name(of representation: String) -> String { "\(representation)@base" }
}

/// The base's versions of representations, as one interpreter gets them.
struct BaseVersions: Sendable, Equatable {
  /// What each is called in its own code, by its name in the run.
  private(set) var plainNames: [String: String] = [:]
  /// The version that a representation of the head is timed against, by the latter's name.
  private(set) var references: [String: String] = [:]

  mutating func add(_ name: String, of plain: String, isReference: Bool) {
    plainNames[name] = plain
    if isReference { references[plain] = name }
  }
}

extension Probe {
  /// Describes the base's versions of what the head has been described of.
  ///
  /// Where both versions run with the same packages, the head is timed against the base in
  /// one process; else both are timed against dicts, in processes of their own.
  ///
  /// - Parameters:
  ///   - needs: what was installed for the base's classes.
  ///   - isAlike: the head's classes need the same.
  mutating func describe(
    _ base: BaseCode, classes: [ModelClass], needs: PackageFolder, isAlike: Bool,
    into offer: inout Capabilities
  ) throws(DescriptionError) {
    var other = self
    (other.plugins, other.models) = (PluginFiles(), [:])
    var found = Capabilities(
      runtime: offer.runtime, loaders: [], representations: [], benchmarks: [], metrics: [])
    try other.describe(base.plugins, into: &found)
    other.describe(classes, paths: base.modelPaths, needs: needs, into: &found)
    for var version in found.representations {
      let plain = version.item.name
      let name = BaseCode.name(of: plain)
      (version.item.name, version.versionOf) = (name, plain)
      let place = offer.representations.firstIndex { $0.isOwn && $0.item.name == plain }
      let isReference =
        (isAlike || version.isPlugin) && version.item.unavailable == nil
        && place.map { offer.representations[$0].item.unavailable == nil } ?? false
      if isReference, let place { offer.representations[place].timedAgainst = name }
      versions.add(name, of: plain, isReference: isReference)
      plugins.representations[name] = other.plugins.representations[plain]
      models[name] = other.models[plain]
      offer.representations.append(version)
    }
  }

  /// The version that a representation is timed against; nil for dict.
  func base(of representation: String) -> BasePart? {
    guard let name = versions.references[representation] else { return nil }
    return BasePart(
      representation: versions.plainNames[name] ?? name,
      plugins: plugins.representations[name].map { [$0.path] } ?? [], model: models[name]?.part)
  }

  /// A file of what is measured, or of the version that it is timed against, that is no longer the
  /// one that was described; nil where all are.
  func touched(_ place: Block.Place) -> String? {
    let base = versions.references[place.representation]
    let classes = [place.representation, base].compactMap(\.self).compactMap { models[$0] }
    if let path = classes.lazy.compactMap(\.touched).first { return path }
    let files =
      plugins.of(place) + [base.flatMap { plugins.representations[$0] }].compactMap(\.self)
    return files.first { !$0.isUntouched }.map { "the plug-in \($0.path)" }
  }
}

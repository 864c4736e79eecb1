import ProbeProtocol
import TareFoundation
import TareModel

/// Asks a probe what it can measure on its interpreter.
struct ProbeDescription {
  var probe: Probe
  /// The plug-in that alone is described, if so.
  var plugin: PluginSource?
  /// The class of the user's that alone is described, if so.
  var model: ModelSource?
  /// It says what counts instructions too.
  var isCounting = false

  /// What there is, and of representations in the user's own files, which these are.
  struct Offer {
    var capabilities: Capabilities
    var files: [String: [String]] = [:]
  }

  func offer() throws(DescriptionError) -> Capabilities { try described().capabilities }

  func described() throws(DescriptionError) -> Offer {
    var offer = Offer(
      capabilities: Capabilities(
        runtime: probe.interpreter.runtime.id, loaders: [], representations: [], benchmarks: [],
        metrics: []))
    var request = probe.request(
      .describe, plugins: [plugin].compactMap(\.self), model: model)
    request.counting = isCounting
    try probe.tell(request, of: plugin, what: "description") { reply in
      if case .representation(let part) = reply {
        offer.files[part.offered.item.name] = part.model?.files
      }
      return add(reply, to: &offer.capabilities)
    }
    return offer
  }

  /// False where the reply has no place in a description.
  private func add(_ reply: ProbeReply, to offer: inout Capabilities) -> Bool {
    switch reply {
    case .loader(let part):
      offer.loaders.append(
        .init(
          item(part.offered), makes: part.makes, isPlugin: part.isPlugin, digest: part.digest,
          code: part.code))
    case .representation(let part):
      offer.representations.append(
        .init(
          item: item(part.offered), access: part.access, givesUp: part.givesUp,
          holdsText: part.source == .text, isPlugin: part.isPlugin, isQuick: part.isQuick,
          isMutable: part.isMutable, kind: part.kind, digest: part.digest, code: part.code,
          model: part.model?.way))
    case .benchmark(let benchmark): offer.benchmarks.append(benchmark)
    case .metric(let metric): offer.metrics.append(metric)
    case .counter(let counter): offer.counter = counter
    case .experiment(let part):
      var trial = part.trial
      trial.unavailable = reason(trial.unavailable, package: part.package)
      offer.experiments.append(trial)
    case .end, .error: break
    case .written, .ready, .begin, .cell, .finding, .pulse: return false
    }
    return true
  }

  private func item(_ part: OfferedPart) -> Capabilities.Item {
    var item = part.item
    item.unavailable = reason(item.unavailable, package: part.package)
    return item
  }

  /// The probe's reason, and why the package is not there where its installation failed.
  private func reason(_ why: String?, package: String?) -> String? {
    guard let why, let package, let missing = probe.packages.missing[package.lowercased()] else {
      return why
    }
    return "\(why): \(missing)"
  }
}

/// Why an interpreter cannot say what it can measure.
package struct DescriptionError: Error, Sendable, Equatable, CustomStringConvertible {
  package var runtime: String
  package var why: String
  /// The user's plug-in or class is to blame, and so is the input rather than the machine.
  package var isPlugin: Bool

  package var description: String { isPlugin ? why : "\(runtime): \(why)" }
}

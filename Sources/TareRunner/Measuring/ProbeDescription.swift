import Foundation
import ProbeProtocol
import TareModel

/// Asks a probe what it can measure on its interpreter.
struct ProbeDescription {
  var probe: Probe

  /// - Throws: `DescriptionError` when a plug-in cannot be imported or the probe breaks.
  func offer() throws(DescriptionError) -> Offer {
    let runtime = probe.interpreter.runtime.id
    var offer = Offer(
      runtime: runtime, loaders: [], representations: [], benchmarks: [], metrics: [])
    var refusal: String?
    let ending: Probe.Ending
    do {
      ending = try probe.ask(probe.request(.describe)) { reply in
        if reply.event == .error { refusal = reply.why }
        add(reply, to: &offer)
      }
    } catch {
      throw DescriptionError(runtime: runtime, why: error.why, isPlugin: false)
    }
    if let refusal {
      throw DescriptionError(runtime: runtime, why: refusal, isPlugin: !probe.plugins.isEmpty)
    }
    switch ending.fault {
    case nil: return offer
    case .timedOut:
      throw DescriptionError(
        runtime: runtime, why: "no description within \(probe.timeLimit) seconds",
        isPlugin: !probe.plugins.isEmpty)
    case .broke(let why):
      let last = ending.stderr.split(separator: "\n").last.map { ": \($0)" } ?? ""
      throw DescriptionError(
        runtime: runtime, why: why + last, isPlugin: !probe.plugins.isEmpty)
    }
  }

  private func add(_ reply: ProbeReply, to offer: inout Offer) {
    guard let name = reply.name else { return }
    let item = Offer.Item(
      name: name, summary: reply.summary ?? "", unavailable: unavailable(reply),
      provider: reply.package.map { "\($0) \(reply.version ?? "")" })
    switch (reply.event, reply.access) {
    case (.loader, _): offer.loaders.append(item)
    case (.representation, .names(let access)):
      offer.representations.append(
        .init(
          item: item, access: access, givesUp: reply.givesUp ?? "",
          holdsText: reply.source == "text", isPlugin: reply.plugin ?? false,
          isMutable: reply.mutable, digest: reply.digest, code: reply.code))
    case (.benchmark, .flag(let hasAccess)):
      offer.benchmarks.append(
        .init(
          name: name, summary: item.summary, hasAccess: hasAccess, source: reply.source ?? "",
          digest: reply.digest))
    case (.metric, _):
      if let mode = reply.mode.flatMap(Offer.Mode.init) {
        offer.metrics.append(.init(item: item, mode: mode))
      }
    case (.experiment, _):
      if let trial = reply.about?.trial(
        named: name, unavailable: item.unavailable, provider: item.provider)
      {
        offer.experiments.append(trial)
      }
    default: break
    }
  }

  /// The probe's reason, and why the package is not there where its installation failed.
  private func unavailable(_ reply: ProbeReply) -> String? {
    guard reply.available == false else { return nil }
    let why = reply.why ?? "unavailable"
    guard let package = reply.package,
      let missing = probe.packages.missing[package.lowercased()]
    else { return why }
    return "\(why): \(missing)"
  }
}

/// Why an interpreter cannot say what it can measure.
package struct DescriptionError: Error, Sendable, Equatable, CustomStringConvertible {
  package var runtime: String
  package var why: String
  /// The user's plug-in is to blame, and so is the input rather than the machine.
  package var isPlugin: Bool

  package var description: String { isPlugin ? why : "\(runtime): \(why)" }
}

package import TareModel

/// What is to be said of a claim, given what was observed on every version.
///
/// A claim is of one version. It is judged there first; the other versions then tell how far it
/// reaches. Only runtimes of the claim's implementation count.
package struct ClaimVerdict: Sendable, Equatable {
  package var kind: Kind
  /// The claim's own version, with what was seen there; nil where no such runtime was at hand.
  package var own: Sample?
  /// The newest version on which anything was observed.
  package var newest: Sample?
  /// The versions on which it was observed, from the oldest to the newest.
  package var asked: [Runtime]
  /// The nearest version to the claim's own on which it is not as claimed, a later one first.
  package var turned: Sample?
  /// Those on which it is as claimed; nil where there is none.
  package var reach: Span?

  package enum Kind: Sendable, Equatable {
    /// As claimed, on its own version and on all others.
    case holds
    /// As claimed on its own version, but not on all others.
    case holdsOnly(Span)
    /// Not as claimed, and the claim itself knows why.
    case measuredSomethingElse
    /// A number that is nearly, but not what was claimed.
    case notExact(Deviation)
    case doesNotHold(Deviation?)
    /// Nothing was observed on the claim's own version.
    case notAsked
  }

  /// Part of all versions that were asked.
  package enum Span: Sendable, Equatable {
    case all
    case upTo(Runtime)
    case from(Runtime)
    case between(Runtime, Runtime)
    /// With others in between that differ.
    case scattered([Runtime])
  }
}

extension ClaimVerdict {
  /// The implementation that the claims of the talk are about.
  package static let implementation = "cpython"

  package init(_ claim: Claim, _ history: ObservationHistory) {
    let samples = history.samples.filter {
      $0.runtime.implementation.lowercased() == Self.implementation
    }
    let seen = samples.compactMap { sample in
      sample.value.map { (sample: sample, isMet: claim.isMet(by: $0)) }
    }
    let own = Self.own(claim, samples)
    self.own = own
    newest = seen.last?.sample
    asked = seen.map(\.sample.runtime)
    let unmet = seen.filter { !$0.isMet }.map(\.sample)
    turned = own.flatMap { own in unmet.first { $0.runtime > own.runtime } } ?? unmet.last
    reach = Span(seen.map { ($0.sample.runtime, $0.isMet) })
    kind = Self.kind(claim, own?.value, reach)
  }

  private static func kind(_ claim: Claim, _ value: ObservedValue?, _ reach: Span?) -> Kind {
    guard let value else { return .notAsked }
    if claim.isMet(by: value) {
      guard let reach, reach != .all else { return .holds }
      return .holdsOnly(reach)
    }
    if claim.remark != nil { return .measuredSomethingElse }
    let deviation = claim.deviation(of: value)
    guard let deviation, claim.isNear(value) else { return .doesNotHold(deviation) }
    return .notExact(deviation)
  }

  /// The newest release of the claim's version, one with an observation before one without.
  private static func own(_ claim: Claim, _ samples: [Sample]) -> Sample? {
    let numbers = Version(claim.on).numbers
    let mine = samples.filter { $0.runtime.version.numbers.starts(with: numbers) }
    return mine.last { $0.value != nil } ?? mine.last
  }
}

extension ClaimVerdict.Span {
  /// Nil where the claim is met nowhere.
  init?(_ seen: [(runtime: Runtime, isMet: Bool)]) {
    let met = seen.indices.filter { seen[$0].isMet }
    guard let first = met.first, let last = met.last else { return nil }
    if met.count < last - first + 1 {
      self = .scattered(met.map { seen[$0].runtime })
      return
    }
    switch (first == 0, last == seen.count - 1) {
    case (true, true): self = .all
    case (true, false): self = .upTo(seen[last].runtime)
    case (false, true): self = .from(seen[first].runtime)
    case (false, false): self = .between(seen[first].runtime, seen[last].runtime)
    }
  }
}

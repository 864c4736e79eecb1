package import TareAnalysis
import TareFormats
package import TareModel

/// A verdict in a mark, in a few words and in one or two sentences.
package struct ClaimVerdictText {
  package let claim: Claim
  package let verdict: ClaimVerdict
  private let names: VersionNames

  package init(claim: Claim, verdict: ClaimVerdict, names: VersionNames) {
    self.claim = claim
    self.verdict = verdict
    self.names = names
  }

  /// The kind, or where the claim holds.
  package var words: String {
    guard case .holdsOnly(let span) = verdict.kind else { return verdict.kind.name }
    return "only \(place(span))"
  }

  /// Where a claim holds: "up to 3.7", "from 3.8 on".
  private func place(_ span: ClaimVerdict.Span) -> String {
    switch span {
    case .all: "on all"
    case .upTo(let last): "up to \(names[last])"
    case .from(let first): "from \(names[first]) on"
    case .between(let first, let last):
      first == last ? "on \(names[first])" : "\(names[first]) to \(names[last])"
    case .scattered(let runtimes): "on \(names.list(runtimes))"
    }
  }

  /// Why the verdict is what it is.
  package var reason: String {
    let remark = claim.remark.map { " \($0.sentence)" } ?? ""
    switch verdict.kind {
    case .holds: return everywhere + remark
    case .holdsOnly: return elsewhere + remark
    case .measuredSomethingElse: return (claim.remark ?? "").sentence
    case .notExact(let deviation): return sentence(deviation)
    case .doesNotHold(let deviation): return deviation.map(sentence) ?? contrary
    case .notAsked: return unasked
    }
  }

  private var everywhere: String {
    let allowance = claim.allowed.map { " within \(Formats.ratio($0)) of the slide’s figure" }
    guard verdict.asked.count > 1 else {
      return "Asked on \(names.list(verdict.asked)) only\(allowance.map { ", and" + $0 } ?? "")."
    }
    let all = "all \(verdict.asked.count) versions, \(names.list(verdict.asked))"
    return allowance.map { "On \(all),\($0)." } ?? "The same on \(all)."
  }

  /// What it is on the nearest version where it is otherwise, and on the newest.
  private var elsewhere: String {
    let samples = [verdict.turned, verdict.newest].compactMap(\.self).filter { sample in
      sample.value.map { !claim.isMet(by: $0) } ?? false
    }
    let values = Set(samples.compactMap(\.value))
    guard let first = samples.first?.value, let last = samples.last?.value else { return "" }
    guard values.count > 1, let turned = samples.first, let newest = samples.last else {
      return "It is \(first.words) on \(names.list(samples.map(\.runtime)))."
    }
    return "It is \(first.words) on \(names[turned.runtime]) and \(last.words) on "
      + "\(names[newest.runtime])."
  }

  private var contrary: String {
    let own = verdict.own.map { "It is \($0.value?.words ?? "") on \(names[$0.runtime])." } ?? ""
    return own + (verdict.reach.map { " The claim holds \(place($0))." } ?? "")
  }

  private var unasked: String {
    guard let own = verdict.own else {
      return "CPython \(claim.on) was not among the runtimes."
    }
    return "\(own.runtime.title): \(own.sighting.lack)."
  }

  private func sentence(_ deviation: Deviation) -> String {
    switch deviation {
    case .difference(let difference):
      let size = Int(clamping: difference.magnitude)
      let amount = claim.value.unit == .bytes ? Formats.exactBytes(size) : Formats.integer(size)
      return "\(amount) \(difference > 0 ? "more" : "less") than the slide says."
    case .factor(let factor):
      return "\(Formats.ratio(factor)) the slide’s figure."
    }
  }
}

extension ClaimVerdict.Kind {
  /// Without what belongs to one claim alone.
  package var name: String {
    switch self {
    case .holds: "holds"
    case .holdsOnly: "holds on some versions only"
    case .measuredSomethingElse: "the slide measured something else"
    case .notExact: "not exact"
    case .doesNotHold: "does not hold"
    case .notAsked: "not asked"
    }
  }

  package var sign: String {
    switch self {
    case .holds: "✓"
    case .holdsOnly: "◐"
    case .measuredSomethingElse: "≠"
    case .notExact: "≈"
    case .doesNotHold: "✗"
    case .notAsked: "?"
    }
  }
}

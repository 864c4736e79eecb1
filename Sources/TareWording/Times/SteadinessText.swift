import TareFormats
package import TareModel

/// How much of the time went into timed code, how steady the machine was, how well times are known.
package struct SteadinessText {
  private let steadiness: Steadiness

  package init(_ steadiness: Steadiness) { self.steadiness = steadiness }

  /// One sentence each, without a full stop.
  package var lines: [String] {
    let spent =
      "\(Words.count(steadiness.processes, "process", "processes")) for "
      + "\(Self.seconds(steadiness.seconds)), "
      + "\(Self.percent(steadiness.timedShare)) of it timed"
    return [spent] + [shortage, ratio, leftOut, drift].compactMap(\.self)
  }

  private var shortage: String? {
    steadiness.shortage.map { shortage in
      "time ran out before \(Formats.integer(shortage.short)) of "
        + "\(Formats.integer(shortage.cells)) timings had \(shortage.processes) processes; "
        + "'--budget 3h' continues"
    }
  }

  /// Ratios in one figure.
  private var ratio: String? {
    steadiness.ratio.map { ratio in
      let of = steadiness.shortage.map {
        "cells with \(Words.count($0.processes, "process", "processes"))"
      }
      return "a typical ratio is known to ±\(Self.percent(ratio))" + (of.map { ", of " + $0 } ?? "")
    }
  }

  /// How many ratios were left out, which nobody should have to find out.
  private var leftOut: String? {
    let (left, all) = (steadiness.leftOut, steadiness.ratios)
    return left == 0
      ? nil : Words.leftOut("\(Formats.integer(left)) of \(Words.count(all, "ratio"))")
  }

  private var drift: String? {
    guard let steps = steadiness.steps, let memory = steadiness.memory else { return nil }
    let all = [steps, memory, steadiness.plain].compactMap(\.self)
    guard let widest = all.map(\.halfWidth).max() else { return nil }
    let plain = steadiness.plain.map { ", the same benchmarks of dicts \(Self.by($0))" } ?? ""
    return "seconds are good \(Self.to(widest)): between processes the same steps varied "
      + "\(Self.by(steps)), the same copy of memory \(Self.by(memory))\(plain)"
  }

  /// What stands beside an answer whose times are rougher than they look, for the machine was busy;
  /// nil where it was steady enough.
  package var caution: String? {
    guard let plain = steadiness.plain, plain.halfWidth >= Self.restless else { return nil }
    let known = steadiness.ratio.map {
      " (ratios: ±\(Self.percent($0)))"
    }
    return
      "The machine was busy: the same benchmarks of dicts varied \(Self.by(plain)) between "
      + "processes. Times are rough\(known ?? ""); bytes are exact."
  }

  /// Where dicts differed by ±60 %, slots had half the ratio that a quiet machine gives;
  /// half of that is worth a word.
  private static let restless = 0.3

  /// A share of one half or more would seem to reach down to nothing.
  private static func by(_ drift: Steadiness.Drift) -> String {
    let share = drift.halfWidth
    return share < 0.5 ? "by ±\(percent(share))" : "by a factor of \(factor(share))"
  }

  private static func to(_ share: Double) -> String {
    share < 0.5 ? "to ±\(percent(share))" : "to a factor of \(factor(share))"
  }

  private static func factor(_ share: Double) -> Double { ((1 + share) * 10).rounded() / 10 }

  private static func seconds(_ seconds: Double) -> String {
    seconds < 100
      ? "\((seconds * 10).rounded() / 10) s" : "\(Formats.integer(Int(nearest: seconds))) s"
  }

  private static func percent(_ share: Double) -> String {
    let percent = share * 100
    return percent < 10 ? "\((percent * 10).rounded() / 10)%" : "\(Int(nearest: percent))%"
  }
}

import TareAnalysis
import TareFormats
import TareWording

/// What stays of a folder of runs and why, in a few sentences.
struct PruneText {
  let sentences: [String]

  init(_ prune: Prune, isDry: Bool) {
    let all = prune.runs
    let gone = all.filter { $0.reason == nil }
    let verb = isDry ? "would stay" : "stay"
    let counts = Thinning.Reason.allCases.map { reason in
      (count: all.count { $0.reason == reason }, name: Self.words(reason))
    }
    sentences = [
      "\(Formats.integer(all.count - gone.count)) of \(Words.count(all.count, "run")) \(verb): "
        + Words.tally(counts),
      "\(Words.count(gone.count, "run")) \(isDry ? "would be removed" : "removed"), "
        + Formats.bytes(gone.reduce(0) { $0 + $1.bytes }) + "; run files that stay: "
        + Formats.bytes(prune.bytesKept),
    ]
  }

  private static func words(_ reason: Thinning.Reason) -> String {
    switch reason {
    case .newest: "among the newest"
    case .label: "for a label"
    case .release: "for a release"
    case .week: "one a week"
    case .month: "one a month"
    case .shard: "parts not merged yet"
    case .series: "as an end of a series"
    case .step: "around a step"
    }
  }
}

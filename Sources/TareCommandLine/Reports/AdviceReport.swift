import TareModel
import TareSite

/// What to take and why, as the last words of a run.
struct AdviceReport {
  var run: Run

  /// A paragraph for each dataset that the figures say something of; nothing where they say nothing.
  var text: String? {
    let parts = Recommendation.all(of: run).map { recommendation in
      (["\nWhat to take for \(recommendation.dataset) on \(recommendation.place):"]
        + recommendation.sentences.map { "  \($0)" })
        .joined(separator: "\n")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}

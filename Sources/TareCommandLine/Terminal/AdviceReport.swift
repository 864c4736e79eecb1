import TareModel
import TareWording

/// What to take and why, as the last words of a run.
struct AdviceReport {
  var run: Run
  /// Nil where no times were measured.
  var steadiness: Steadiness? = nil

  /// A paragraph for each dataset that the figures say something of, behind a caution where the
  /// machine was busy; nil where they say nothing.
  var text: String? {
    let parts = Recommendation.all(of: run).map { recommendation in
      (["\nWhat to take for \(recommendation.dataset) on \(recommendation.place):"]
        + recommendation.sentences.map { "  \($0)" })
        .joined(separator: "\n")
    }
    guard !parts.isEmpty else { return nil }
    let caution = steadiness.flatMap { SteadinessText($0).caution }.map { "\n" + $0 }
    return ([caution].compactMap(\.self) + parts).joined(separator: "\n")
  }
}

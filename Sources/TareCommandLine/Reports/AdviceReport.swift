import TareModel
import TareSite

/// What to take and why, as the last words of a run.
struct AdviceReport {
  var run: Run

  /// A paragraph for each dataset that the figures say something of; nothing where they say nothing.
  var text: String? {
    let parts = run.header.datasets.compactMap { dataset -> String? in
      guard let advice = AdviceText(run: run, dataset: dataset) else { return nil }
      let answer = AnswerText(run: run, dataset: dataset)?.plainSentences ?? []
      let lines = (answer + advice.plainSentences).map { "  \($0)" }
      return (["\nWhat to take for \(dataset.name) on \(advice.place):"] + lines)
        .joined(separator: "\n")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}

import TareModel
import TareSite

/// What to take and why, as the last words of a run.
struct AdviceReport {
  var run: Run

  /// A paragraph for each dataset that the figures say something of; nothing where they say nothing.
  var text: String? {
    let parts = run.header.datasets.compactMap { dataset -> String? in
      let answer = AnswerText(run: run, dataset: dataset)
      let advice = AdviceText(run: run, dataset: dataset)
      guard let place = answer?.place ?? advice?.place else { return nil }
      let sentences = (answer?.plainSentences ?? []) + (advice?.plainSentences ?? [])
      return (["\nWhat to take for \(dataset.name) on \(place):"] + sentences.map { "  \($0)" })
        .joined(separator: "\n")
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}

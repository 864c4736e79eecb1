import TareAnalysis
import TareMarkup
package import TareModel

/// What a run says of a dataset in plain sentences: the lightest and the fastest, then what to take
/// for which need.
package struct Recommendation: Sendable, Equatable {
  package var dataset: String
  /// Where it holds: "CPython 3.13.0", the newest runtime on which the dataset was measured.
  package var place: String
  package var sentences: [String]

  /// One for each dataset of which there is something to say, in their order.
  package static func all(of run: Run) -> [Recommendation] {
    let index = CellIndex(run.cells)
    return run.header.datasets.compactMap { dataset in
      guard let view = DatasetView(run: run, dataset: dataset, index: index),
        let newest = view.runtimes.first
      else { return nil }
      let answer = AnswerText(view, newest)
      let needs = answer.map { [$0.headline] + $0.needs.cards.map(\.sentence) } ?? []
      let more =
        [answer?.fastest].compactMap(\.self)
        + (AdviceText(view, first: answer?.needs.needs.first?.representation)?.sentences ?? [])
      let own = OwnClassText.all(view, newest).flatMap(\.sentences)
      let sentences = own + needs + more
      guard !sentences.isEmpty else { return nil }
      return Recommendation(
        dataset: dataset.name, place: newest.title,
        sentences: sentences.map { $0.map(\.plainText).joined() })
    }
  }
}

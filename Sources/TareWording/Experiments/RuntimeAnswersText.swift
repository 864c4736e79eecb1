package import TareAnalysis
import TareFormats
package import TareMarkup
import TareModel

/// What changed between two versions of an implementation, in words.
package struct RuntimeAnswersText {
  private let answers: RuntimeAnswers

  package init(_ answers: RuntimeAnswers) { self.answers = answers }

  /// "9 of 312 answers are others, and so are 4 curves."
  package var sentence: String {
    let all = Words.count(answers.compared, "answer")
    let curves = answers.series.count
    guard answers.changed + curves > 0 else {
      return "All \(all) of the experiments are the same on both."
    }
    let changed = "\(Formats.integer(answers.changed)) of \(all) changed"
    return curves == 0
      ? "\(changed)." : "\(changed), and \(Words.count(curves, "curve")) of growth."
  }

  /// "class: 1,904 B → 1,160 B with 31 fields; the sizes differ from 31 to 40 fields. One more …"
  package func words(_ change: SeriesChange) -> [Markup] {
    let first = Formats.integer(change.first)
    let counted = change.counts.hasSuffix("s") ? String(change.counts.dropLast()) : change.counts
    let span =
      change.first == change.last
      ? "only there" : "the sizes differ from \(first) to \(Words.count(change.last, counted))"
    return [
      Words.name(change.series),
      .text(
        ": \(Formats.exactBytes(change.before)) → \(Formats.exactBytes(change.after)) with "
          + "\(Words.count(change.x, counted)); \(span)."
          + cause(change.cause)),
    ]
  }

  /// "“56 bytes in 3.7” (Сколько байт) no longer holds: it is 48 B."
  package func words(_ turn: RuntimeAnswers.ClaimTurn) -> [Markup] {
    let cause = turn.experiment.cause(
      of: turn.claim.observation, between: answers.before, and: answers.after)
    return [
      "“", Words.foreign(turn.claim.says), "”, of ", Words.name(turn.claim.observation),
      .text(
        (turn.holds ? ", holds here and did not before" : ", no longer holds")
          + ": it is \(turn.value.words)." + self.cause(cause)),
    ]
  }

  private func cause(_ cause: String?) -> String { cause.map { " \($0.sentence)" } ?? "" }
}

package import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// An answer in words: each sentence stands only where the figures carry it.
package struct AnswerText {
  package let answer: Answer
  package let needs: NeedsText

  /// Nil where the figures carry no answer.
  package init?(_ view: DatasetView, _ runtime: Runtime) {
    guard let answer = Answer(view.summaries(runtime)), let needs = NeedsText(view, runtime) else {
      return nil
    }
    self.answer = answer
    self.needs = needs
  }

  /// What to take, as a heading: "slots: 50% smaller than a dict and 1.9× faster to scan".
  package var headline: [Markup] { needs.headline }

  package var sentences: [[Markup]] { [needs.lead] + [fastest].compactMap(\.self) }

  /// "slots-unique is the smallest: 64% smaller than a dict".
  package var smallest: [Markup] {
    guard let first = answer.lightest.first, first.representation != CellKey.plain else {
      return ["Nothing is smaller than ", Words.name(CellKey.plain)]
    }
    let are = answer.lightest.count == 1 ? "is the smallest" : "are the smallest"
    return Words.names(answer.lightest.map(\.representation)) + [
      .text(" \(are): \(Words.size(first.share, of: "a dict"))"),
      .text(answer.lightest.contains(where: \.isByResident) ? ", \(Self.byResident)" : ""),
    ]
  }

  /// How something was weighed of which the allocator knows a part only.
  package static let byResident =
    "by what the process holds, which is more than Python's allocator knows of"

  /// Who scans fastest, and who ties.
  package var fastest: [Markup]? {
    guard let fastest = answer.fastest else { return nil }
    guard !fastest.isPlain else {
      return [
        .text("Of \(Words.count(fastest.timed, "representation")) timed, none scans the records "),
        "faster than plain ", Words.name(CellKey.plain), .text(others(fastest)), ".",
      ]
    }
    let (name, access) = (Words.name(fastest.representation), Words.access(fastest.pace.access))
    guard fastest.pace.differs else {
      return [
        name, .text(" \(access) has the lowest time, \(uncertain(fastest.pace))"),
        .text(others(fastest) + "."),
      ]
    }
    let speed = fastest.pace.speed(fastest.pace.ratio)
    return [
      name, .text(" \(access) scans the records "), HTML.strong(.text(speed.words)),
      .text(speed.spread + others(fastest) + "."),
    ]
  }

  /// Those that the spread over processes does not keep apart from the fastest.
  private func others(_ fastest: Answer.Fastest) -> String {
    Words.ties(
      fastest.indistinct, forOneProcess: fastest.indistinctForOneProcess,
      of: fastest.timed)
  }

  private func uncertain(_ pace: Pace) -> String {
    let speed = pace.speed(pace.ratio)
    return speed.words + speed.spread + pace.doubt(pace.ratio)
  }
}

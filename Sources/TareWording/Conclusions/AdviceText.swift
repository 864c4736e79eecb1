package import TareAnalysis
import TareFormats
package import TareMarkup
import TareModel

/// Advice in words: what to take for which need, with the figures that say so.
package struct AdviceText {
  private let advice: Advice
  /// By id; the one that the advice is for first.
  private let runtimes: [Runtime]

  /// Nil where the figures advise nothing.
  package init?(_ view: DatasetView) {
    let summaries = view.runtimes.map(view.summaries)
    guard let advice = Advice(summaries, catalog: view.catalog, index: view.index) else {
      return nil
    }
    self.advice = advice
    runtimes = view.runtimes
  }

  /// Where the advice holds: "CPython 3.13.0".
  package var place: String { runtimes.first?.title ?? "" }

  package var sentences: [[Markup]] {
    let choices = [
      advice.mutable.map { choice($0, "Records that change later", "that can be changed") },
      advice.attribute.map { choice($0, "Fields by attribute", "that have attributes") },
    ]
    return choices.compactMap(\.self) + [lookup, sharing].compactMap(\.self)
      + advice.moves.map(move)
  }

  private func choice(
    _ choice: Advice.Choice, _ need: String, _ kind: String
  ) -> [Markup] {
    guard !choice.names.contains(CellKey.plain) else {
      return [
        .text(
          "\(need): none of the \(Formats.integer(choice.weighed)) weighed \(kind) is lighter "),
        .text("than "), Words.name(CellKey.plain), .text("\(remarks(choice))."),
      ]
    }
    let verb = choice.names.count == 1 ? "weighs" : "weigh"
    return [.text("\(need): ")] + Words.names(choice.names) + [
      .text(" \(verb) least of \(Formats.integer(choice.weighed)) \(kind), "),
      HTML.strong(.text("\(Formats.bytes(choice.bytes)) a record, \(Formats.ratio(choice.share))")),
      .text(" as much as a dict\(remarks(choice))."),
    ]
  }

  /// How the answer was weighed where that needs a word, and those of which nothing can be said.
  private func remarks(_ choice: Advice.Choice) -> String {
    let how = choice.isByResident ? ", \(AnswerText.byResident)" : ""
    let missing =
      choice.missing.isEmpty ? "" : " (unavailable here: \(Words.list(choice.missing)))"
    return how + missing
  }

  private var lookup: [Markup]? {
    guard let lookup = advice.lookup else { return nil }
    let fastest = lookup.fastest
    let count = Formats.integer(lookup.timed)
    let others = indistinct(lookup)
    let verb = lookup.indistinct.isEmpty ? "is the fastest" : "has the lowest time"
    if fastest.isPlain {
      return [
        .text("One field of one record: of \(count) ways timed, none is faster than "),
        Words.name(CellKey.plain), .text(" by key\(others)."),
      ]
    }
    return [
      "One field of one record: ", Words.name(fastest.representation),
      .text(" \(Words.access(fastest.access)) \(verb) of \(count) ways timed, "),
      HTML.strong(.text("\(Formats.ratio(fastest.ratio.value)) the time of a dict")),
      .text("\(fastest.ratio.overProcesses)\(others)."),
    ]
  }

  private func indistinct(_ lookup: Lookup) -> String {
    func names(_ held: [Lookup.Held]) -> [String] {
      held.map { Words.held($0.representation, $0.access) }
    }
    return Words.ties(
      names(lookup.indistinct), forOneProcess: names(lookup.indistinctForOneProcess),
      of: lookup.timed,
      most: Self.mostNamed)
  }

  private static let mostNamed = 4

  private var sharing: [Markup]? {
    guard let sharing = advice.sharing else { return nil }
    let name = Words.name(CellKey.memoised)
    guard sharing.differs, sharing.share > 0 else {
      return [
        "If you stay with ", Words.name(CellKey.plain), ": sharing equal strings (", name,
        ") saves nothing here.",
      ]
    }
    return [
      "If you stay with ", Words.name(CellKey.plain), ": share equal strings while loading (", name,
      "), which ", HTML.strong(.text("saves \(Formats.percent(sharing.share))")),
      .text(": \(Formats.bytes(sharing.bytes)) a record instead of "),
      .text("\(Formats.bytes(sharing.instead))."),
    ]
  }

  /// From the nearest older runtime that differs, and from the oldest.
  private func move(_ move: Advice.Move) -> [Markup] {
    let name = Words.name(move.representation)
    let differing = move.from.filter { $0.saving.differs }
    guard let near = differing.first, let far = differing.last else {
      return ["A record as ", name, .text(" weighs the same on every runtime measured.")]
    }
    let ends = near.runtime == far.runtime ? [near] : [near, far]
    return [.text("Moving to \(place): a record as "), name, .text(" ")]
      + Words.list(ends.map { .text(Self.change($0.saving) + " from " + title($0.runtime)) })
      + ["."]
  }

  private static func change(_ saving: Advice.Saving) -> String {
    let verb = saving.share > 0 ? "saves" : "costs"
    let extra = saving.share > 0 ? "" : " more"
    return "\(verb) \(Formats.percent(abs(saving.share)))\(extra) "
      + "(\(Formats.bytes(saving.instead)) to \(Formats.bytes(saving.bytes)))"
  }

  private func title(_ id: String) -> String {
    runtimes.first { $0.id == id }?.title ?? id
  }
}

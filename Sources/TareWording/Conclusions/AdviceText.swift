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
  ///
  /// - Parameter first: the representation to take.
  package init?(_ view: DatasetView, first: String?) {
    guard let newest = view.runtimes.first else { return nil }
    // Moving from one implementation to another is no newer version of anything.
    let kin = view.runtimes.filter { $0.implementation == newest.implementation }
    let advice = Advice(
      kin.map(view.summaries), first: first, catalog: view.catalog, index: view.index)
    guard let advice else { return nil }
    self.advice = advice
    runtimes = kin
  }

  /// Where the advice holds: "CPython 3.13.0".
  package var place: String { runtimes.first?.title ?? "" }

  package var sentences: [[Markup]] {
    [lookup].compactMap(\.self) + unmoved + advice.moves.filter(\.differs).map(move)
  }

  private var lookup: [Markup]? {
    guard let lookup = advice.lookup else { return nil }
    let fastest = lookup.fastest
    let count = Formats.integer(lookup.timed)
    let others = indistinct(lookup)
    let speed = fastest.ratio.speed(fastest.ratio.value)
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
      HTML.strong(.text(speed.words)), .text("\(speed.spread)\(others)."),
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

  /// Those that are the same size everywhere, in one sentence.
  private var unmoved: [[Markup]] {
    let names = advice.moves.filter { !$0.differs }.map(\.representation)
    guard !names.isEmpty else { return [] }
    let are = names.count == 1 ? "is" : "are"
    return [
      Words.names(names) + [.text(" \(are) the same size on every version of \(maker) measured.")]
    ]
  }

  private var maker: String { runtimes.first?.makersName ?? "" }

  /// From the nearest older runtime that differs, and from the oldest.
  private func move(_ move: Advice.Move) -> [Markup] {
    let name = Words.name(move.representation)
    let differing = move.from.filter { $0.saving.differs }
    guard let near = differing.first, let far = differing.last else { return [] }
    let ends = near.saving == far.saving ? [far] : [near, far]
    return [.text("On \(place), "), name, .text(" is ")]
      + Words.list(ends.map { .text(change($0.saving, from: $0.runtime)) }) + ["."]
  }

  /// "5% smaller than one on CPython 3.7.16 (434 B to 412 B)".
  private func change(_ saving: Advice.Saving, from runtime: String) -> String {
    Words.size(saving.bytes / saving.instead, of: "one on \(title(runtime))")
      + " (\(Formats.bytes(saving.instead)) to \(Formats.bytes(saving.bytes)))"
  }

  private func title(_ id: String) -> String {
    runtimes.first { $0.id == id }?.title ?? id
  }
}

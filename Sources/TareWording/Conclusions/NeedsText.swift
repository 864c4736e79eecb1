package import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// What to hold records as, need by need, in words.
package struct NeedsText {
  package let needs: Needs
  package let uses: Uses
  package let runtime: Runtime
  private let view: DatasetView

  /// Nil where the figures carry no choice.
  package init?(_ view: DatasetView, _ runtime: Runtime) {
    let summaries = view.summaries(runtime)
    let needs = Needs(summaries, catalog: view.catalog, records: view.dataset.records) { name in
      view.index[view.key(name, .allocated, runtime)] != nil
    }
    guard let needs else { return nil }
    self.needs = needs
    uses = Uses(needs) { view.paces($0, $1, runtime) }
    self.runtime = runtime
    self.view = view
  }

  /// One need with its answer, each part a short phrase.
  package struct Card {
    package var need: String
    package var way: Needs.Way
    package var ties: [String]
    /// "524 B a record, 50% smaller than a dict".
    package var weight: String
    /// "1,278 B a record while loading (dict: 1,062 B)".
    package var peak: String?
    /// "scans 1.9× faster than a dict".
    package var speed: String?
    /// What makes it win, where that is not so everywhere.
    package var condition: String?
    package var givesUp: String?
    /// Others of the kind that were asked for: "unavailable here: recordclass".
    package var missing: String?

    /// What there is to say beside the weight.
    package var facts: [String] { [peak, speed, condition, missing].compactMap(\.self) }

    /// "You can use a class: slots, 524 B a record, 50% smaller than a dict; scans 1.9× faster."
    package var sentence: [Markup] {
      [.text("\(need): ")] + Words.names([way.representation] + ties) + [
        .text(", \(weight)\(facts.map { "; " + $0 }.joined()).")
      ]
    }
  }

  package var cards: [Card] {
    needs.choices.map { choice in
      let way = choice.way
      return Card(
        need: Self.title(choice.need), way: way, ties: choice.ties,
        weight: weight(way, plain: ", nothing is smaller"), peak: peak(way),
        speed: Self.speed(way), condition: condition(way), givesUp: givesUp(way),
        missing: missing(choice))
    }
      + UsesText(uses: uses).rows.map { row in
        Card(
          need: row.title, way: row.way, ties: [], weight: weight(row.way, plain: ""), peak: nil,
          speed: row.speed, condition: nil, givesUp: givesUp(row.way), missing: nil)
      }
  }

  private func weight(_ way: Needs.Way, plain: String) -> String {
    "\(Formats.bytes(way.bytes)) a record"
      + (way.isPlain ? plain : ", \(Words.size(way.share, of: "a dict"))")
      + (way.isByResident ? ", \(AnswerText.byResident)" : "")
  }

  private func givesUp(_ way: Needs.Way) -> String? {
    guard !way.isPlain else { return nil }
    let lost = view.catalog.representations.first { $0.name == way.representation }?.givesUp
    return lost.map(\.trimmedSentence).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Of the smallest objects every kind may be one, so nothing is missed there.
  private func missing(_ choice: Needs.Choice) -> String? {
    guard choice.need != .smallest, !choice.missing.isEmpty else { return nil }
    return "unavailable here: \(Words.list(choice.missing))"
  }

  /// "You work on whole columns": what a program needs.
  package static func title(_ need: Needs.Need) -> String {
    switch need {
    case .dicts: "You keep dict syntax"
    case .classes: "You can use a class"
    case .smallest: "You want the smallest objects"
    case .columns: "You work on whole columns"
    }
  }

  /// The figures that matter most, as a heading.
  package var headline: [Markup] {
    guard let first = needs.first else {
      return [
        Words.name(CellKey.plain),
        .text(
          needs.choices.contains(where: \.way.pays)
            ? " is the best way for single records: only columns save 5% or more"
            : " is the best way here: nothing saves 5% or more"),
      ]
    }
    let speed = first.pace.flatMap { pace -> String? in
      guard pace.differs else { return nil }
      return "\(Speed.change(pace.ratio)) to scan"
    }
    let joint = first.pace?.isSlower == true ? ", but " : " and "
    return [
      Words.name(first.representation), .text(": \(Words.size(first.share, of: "a dict"))"),
      .text(speed.map { joint + $0 } ?? ""),
    ]
  }

  /// The same as a sentence with bytes, and what many records take.
  package var lead: [Markup] {
    guard let first = needs.first else { return [plainSentence] }
    return [
      .text("On \(runtime.title) a record of "), Words.name(view.dataset.name), " takes ",
      HTML.strong(.text(Formats.bytes(first.bytes))), " as ", Words.name(first.representation),
      .text(" and \(Formats.bytes(needs.plain.bytes)) as "), Words.name(CellKey.plain), ".",
    ] + (million(first).map { [" ", .text($0)] } ?? [])
      + (peakWarning(first).map { [" ", .text($0)] } ?? [])
  }

  private var plainSentence: Markup {
    .text(
      "On \(runtime.title) a record takes \(Formats.bytes(needs.plain.bytes)) as a dict.")
  }

  /// "A million records: 500 MiB instead of 1,003 MiB."
  private func million(_ way: Needs.Way) -> String? {
    guard let forecast = Forecast(view, runtime),
      let mine = forecast.held(way.representation, 1_000_000),
      let plain = forecast.held(CellKey.plain, 1_000_000)
    else { return nil }
    return "A million records: \(Formats.bytes(mine)) instead of \(Formats.bytes(plain))."
  }

  private func peakWarning(_ way: Needs.Way) -> String? {
    guard way.peaksHigher, let share = way.peakShare else { return nil }
    let how =
      share < 2
      ? "\(Int(nearest: (share - 1) * 100))% more memory than"
      : "\(Formats.ratio(share)) the memory of"
    return "Loading needs \(how) loading dicts, for a moment: dicts are made first."
  }

  private func peak(_ way: Needs.Way) -> String? {
    way.peak.map { peak in
      let beside = needs.plain.peak.flatMap { plain in
        way.isPlain ? nil : " (dict: \(Formats.bytes(plain)))"
      }
      return "\(Formats.bytes(peak)) a record at the peak of loading\(beside ?? "")"
    }
  }

  private static func speed(_ way: Needs.Way) -> String? {
    guard let pace = way.pace, !way.isPlain else { return nil }
    let words = "scans \(Speed.words(pace.ratio))"
    if pace.isSingle { return "\(words) (one process, unconfirmed)" }
    return words + pace.doubt(pace.ratio)
  }

  /// Of what shares equal parts: what the sharing saves against a class that shares none.
  private func condition(_ way: Needs.Way) -> String? {
    guard way.kind == .shared else { return nil }
    let needed = "smaller only where records repeat equal parts"
    guard let other = needs.choices.first(where: { $0.need == .classes })?.way,
      other.bytes > way.bytes + 0.5
    else { return needed }
    return "\(needed); here \(Formats.bytes(other.bytes - way.bytes)) less than "
      + other.representation
  }
}

package import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// An answer in words: each sentence stands only where the figures carry it.
package struct AnswerText {
  package let answer: Answer
  private let catalog: Catalog
  private let runtime: Runtime
  private let dataset: Dataset

  /// Nil where the figures carry no answer.
  package init?(_ view: DatasetView, _ runtime: Runtime) {
    guard let answer = Answer(view.summaries(runtime)) else { return nil }
    self.answer = answer
    catalog = view.catalog
    self.runtime = runtime
    dataset = view.dataset
  }

  /// The answer as a heading: "slots-unique weighs least: 0.39× as much as a dict".
  package var headline: [Markup] {
    guard let first = answer.lightest.first, first.representation != CellKey.plain else {
      return ["Nothing weighs less than ", Words.name(CellKey.plain)]
    }
    let weigh = answer.lightest.count == 1 ? "weighs" : "weigh"
    return Words.names(answer.lightest.map(\.representation)) + [
      .text(" \(weigh) least: \(Formats.ratio(first.share)) as much as a "),
      Words.name(CellKey.plain),
    ] + (takesMostToMake ? [", and takes the most memory while it is made"] : [])
  }

  /// Of several that are as light, a sentence says which it is.
  private var takesMostToMake: Bool {
    answer.heaviestToMake != nil && answer.lightest.count == 1
  }

  package var sentences: [[Markup]] {
    [plain, lightest] + [fastest, trade, build, peak, withoutLoss, givesUp].compactMap(\.self)
  }

  /// What is lightest and what is fastest.
  package var shortest: [[Markup]] { [lightest, fastest].compactMap(\.self) }

  private var plain: [Markup] {
    [
      .text("On \(runtime.title) a record of "), Words.name(dataset.name), " held as ",
      Words.name(CellKey.plain), " takes ", HTML.strong(.text(Formats.bytes(answer.plainBytes))),
      .text(
        Weight.isOfAll(records: dataset.records, whole: dataset.sample?.records)
          ? ", with its part of what all share." : "."),
    ]
  }

  private var lightest: [Markup] {
    let of = "Of \(Words.count(answer.weighed, "representation")) weighed, "
    guard let first = answer.lightest.first, first.representation != CellKey.plain else {
      return [.text(of + "none is lighter.")]
    }
    return [.text(of)] + Words.names(answer.lightest.map(\.representation)) + [
      .text(answer.lightest.count == 1 ? " is the lightest: " : " weigh least, all the same: "),
      HTML.strong(.text("\(Formats.bytes(first.bytes)), \(Formats.ratio(first.share)) as much")),
      .text(answer.lightest.contains(where: \.isByResident) ? ", \(Self.byResident)." : "."),
    ]
  }

  /// How something was weighed of which the allocator knows a part only.
  package static let byResident =
    "by what the process holds, which is more than Python's allocator knows of"

  private var fastest: [Markup]? {
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

  /// What the lightest costs in time. Where several are as light, the quickest of them speaks.
  private var trade: [Markup]? {
    guard answer.lightest.first?.representation != CellKey.plain,
      let best = answer.lightest.filter({ $0.pace != nil })
        .min(by: { ($0.pace?.ratio ?? 0) < ($1.pace?.ratio ?? 0) }), let pace = best.pace
    else { return nil }
    // Of the fastest it has been said.
    guard best.representation != answer.fastest?.representation else { return nil }
    let held: [Markup] = [
      Words.name(best.representation), .text(" \(Words.access(pace.access)) "),
    ]
    guard pace.differs else { return held + [.text("takes \(uncertain(pace)).")] }
    let speed = pace.speed(pace.ratio)
    return held + [
      .text("scans the records \(speed.words)\(speed.spread): "),
      pace.isSlower ? "its memory is paid for in time." : "it saves memory and time at once.",
    ]
  }

  private func uncertain(_ pace: Pace) -> String {
    "\(Formats.ratio(pace.ratio)) the time of a dict\(pace.overProcesses), which may be chance"
  }

  /// What it takes to make the lightest, which a scan does not show.
  private var build: [Markup]? {
    guard let first = answer.lightest.first, first.representation != CellKey.plain,
      let ratio = first.build
    else { return nil }
    return [
      "Making ", Words.name(first.representation),
      .text(" from loaded records takes \(Formats.ratio(ratio)) the time of making dicts."),
    ]
  }

  /// What is lightest to hold can need the most while it is made, and that is when memory runs out.
  private var peak: [Markup]? {
    guard let peak = answer.heaviestToMake else { return nil }
    return [
      "But making ", Words.name(peak.representation), " takes the most memory at once: ",
      HTML.strong(.text(Formats.bytes(peak.bytes))),
      .text(" for \(measured), \(Formats.ratio(peak.share)) as much as making dicts."),
    ]
  }

  /// A peak is of the records that were made, and is told of no others.
  private var measured: String {
    dataset.sample == nil
      ? "all records" : "the \(Words.count(dataset.records, "record")) of the sample"
  }

  /// Said only where it is another one than the lightest.
  private var withoutLoss: [Markup]? {
    guard let choice = answer.lightestWithoutLoss,
      !answer.lightest.contains(where: { $0.pace.map { $0.low <= 1 } ?? false }),
      choice.share < 1
    else { return nil }
    return [
      "The lightest that is not slower than a dict is ", Words.name(choice.representation),
      .text(": \(Formats.bytes(choice.bytes)), \(Formats.ratio(choice.share))"),
      .text(choice.isByResident ? ", \(Self.byResident)." : "."),
    ]
  }

  private var givesUp: [Markup]? {
    guard let name = answer.lightest.first?.representation, name != CellKey.plain,
      let lost = catalog.representations.first(where: { $0.name == name })?.givesUp, !lost.isEmpty
    else { return nil }
    return ["What ", Words.name(name), .text(" gives up: \(lost.trimmedSentence).")]
  }
}

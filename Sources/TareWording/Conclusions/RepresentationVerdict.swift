package import TareAnalysis
import TareFormats
package import TareMarkup
import TareModel

/// What the figures of one dataset say for and against a representation, in sentences.
package struct RepresentationVerdict {
  package let representation: String
  /// The name of the dataset.
  private let dataset: String
  private let runtime: Runtime
  private let summaries: RepresentationSummaries
  private let mine: RepresentationSummary

  /// Of the newest runtime; nil where it was not weighed there.
  package init?(_ representation: String, _ view: DatasetView) {
    guard let runtime = view.runtimes.first else { return nil }
    let summaries = view.summaries(runtime)
    guard let mine = summaries[representation], mine.weight != nil else { return nil }
    self.representation = representation
    dataset = view.dataset.name
    self.runtime = runtime
    self.summaries = summaries
    self.mine = mine
  }

  /// The share of a dict's bytes.
  private var share: Double? {
    guard let bytes = mine.bytes, let plain = summaries.plain?.weight?.bytes, plain > 0
    else { return nil }
    return bytes / plain
  }

  /// "slots: 50% smaller than a dict and 1.4× faster to scan"; without a time that may be chance.
  package var headline: [Markup]? {
    guard representation != CellKey.plain, let share else { return nil }
    let pace = mine.bestPace.flatMap { $0.differs ? $0 : nil }
    let joint = (share < 1) == (pace?.isFaster ?? true) ? " and " : ", but "
    let time = pace.map { "\(joint)\(Speed.change($0.ratio)) to scan" } ?? ""
    return [Words.name(representation), .text(": \(Words.size(share, of: "a dict"))\(time)")]
  }

  package var sentences: [[Markup]] { [weight, pace, better].compactMap(\.self) }

  /// Those that it is held against, itself among them.
  private var rivals: [RepresentationSummary] {
    mine.holdsRecords ? summaries.choices : summaries.all
  }

  private var weight: [Markup]? {
    guard let bytes = mine.bytes else { return nil }
    let weights = rivals.compactMap(\.bytes)
    let lighter = weights.count { $0 < bytes - 0.5 }
    let place =
      lighter == 0
      ? "none is smaller" : "\(Formats.integer(lighter)) \(lighter == 1 ? "is" : "are") smaller"
    return [
      .text("On \(runtime.title) a record of "), Words.name(dataset), " takes ",
      HTML.strong(.text(Formats.bytes(bytes))),
      .text(mine.isByResident ? ", \(AnswerText.byResident)" : ""),
      .text("; of \(Words.count(weights.count, "representation")) weighed, \(place)."),
    ]
  }

  private var pace: [Markup]? {
    guard let pace = mine.bestPace, representation != CellKey.plain else { return nil }
    let speed = pace.speed(pace.ratio)
    return [
      .text("Read \(Words.access(pace.access)), it scans the records "),
      HTML.strong(.text(speed.words)), .text("\(speed.spread)\(pace.doubt(pace.ratio))."),
    ]
  }

  /// Those that are lighter and faster at once: the reason not to take it.
  private var better: [Markup]? {
    guard let bytes = mine.bytes, let pace = mine.bestPace else { return nil }
    let better = rivals.filter { other in
      guard let weight = other.bytes, let theirs = other.bestPace else { return false }
      return weight < bytes - 0.5 && theirs.high < pace.low
    }.map(\.representation)
    guard !better.isEmpty else {
      return ["Nothing measured is smaller and clearly faster."]
    }
    let shown = better.prefix(4).map { $0 }
    let more = better.count > shown.count ? " and \(better.count - shown.count) more" : ""
    return ["Smaller and faster: "] + Words.names(shown) + [.text("\(more).")]
  }
}

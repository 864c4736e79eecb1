import TareAnalysis
import TareFormats
package import TareMarkup
package import TareModel

/// What curves of growth show, in words, read out of the figures.
package struct GrowthReading {
  /// All of one unit.
  private let series: [ObservedSeries]
  /// Where they come from, with reasons and spreads.
  private let observed: Observed

  package init(series: [ObservedSeries], of observed: Observed) {
    self.series = series
    self.observed = observed
  }

  /// A sentence for each curve that shows something.
  package var sentences: [[Markup]] {
    series.compactMap { line in
      if line.counts == ObservedSeries.fields {
        return Cliff(line.points).map { cliff(line, $0) }
      }
      return line.unit == .bytes
        ? Settling(line.points).map { settling(line, $0) } : CacheRise.reading(line)
    }
  }

  /// The largest leap as a heading, or what is least at the end of the curves; nil where neither is
  /// seen.
  package var finding: [Markup]? { leap ?? least }

  private var leap: [Markup]? {
    let leaps = series.filter { $0.counts == ObservedSeries.fields }.compactMap { line in
      Cliff(line.points).map { (line.name, $0) }
    }
    guard let (name, cliff) = leaps.max(by: { $0.1.factor < $1.1.factor }) else { return nil }
    return [
      .text("One more field, the \(Self.ordinal(cliff.after.x)), makes a "), Words.name(name),
      .text(" \(Formats.ratio(cliff.factor)) as large"),
    ]
  }

  /// "With 100,000 records tuple is the fastest to read: 20 ns each".
  private var least: [Markup]? {
    guard let end = series.compactMap(\.points.last?.x).min() else { return nil }
    let ends = series.filter { $0.counts == ObservedSeries.records }.compactMap { line in
      line.points.first { $0.x == end }.map { (line: line, y: $0.y) }
    }.sorted { $0.y < $1.y }
    guard ends.count > 1, let first = ends.first else { return nil }
    func at(_ line: ObservedSeries?) -> Int? { line?.points.first { $0.x == end }?.y }
    let reach = at(observed.spread(of: first.line)?.most) ?? first.y
    let equal = ends.filter {
      $0.y == first.y || (at(observed.spread(of: $0.line)?.least) ?? $0.y) <= reach
    }
    let isTime = first.line.unit == .nanoseconds
    let names = Words.names(equal.map { $0.line.subject ?? $0.line.name })
    let most = equal.map(\.y).max() ?? first.y
    let figures = [first.y, most].unique.map { Self.text($0, first.line.unit) }
    let verb = equal.count > 1 ? "tie as" : "is"
    let best = isTime ? "the fastest to read" : "the smallest"
    let isOne = isTime && observed.spread(of: first.line) == nil
    let doubt = isOne ? ", in one process" : ""
    let said = " \(verb) \(best): \(figures.joined(separator: " to ")) each\(doubt)"
    let beginning = Markup.text("With \(Words.count(end, "record")) ")
    return [beginning] + names + [.text(said)]
  }

  package var summary: String {
    series.compactMap { line in
      guard let first = line.points.first, let last = line.points.last else { return nil }
      let (low, high) = (Self.text(first.y, line.unit), Self.text(last.y, line.unit))
      return "\(line.name): \(low) at \(Formats.integer(first.x)), \(high) at "
        + Formats.integer(last.x)
    }.joined(separator: "; ") + "."
  }

  private func cliff(_ line: ObservedSeries, _ cliff: Cliff) -> [Markup] {
    [
      Words.name(line.name),
      .text(
        ": \(Formats.exactBytes(cliff.before.y)) with \(cliff.before.x) fields, "
          + "\(Formats.exactBytes(cliff.after.y)) with \(cliff.after.x), "
          + "\(Formats.ratio(cliff.factor)) as large" + reason(line)),
    ]
  }

  private func reason(_ line: ObservedSeries) -> String {
    line.subject.flatMap { observed.causes[$0] }.map { "; \($0.trimmedSentence)." } ?? "."
  }

  private func settling(_ line: ObservedSeries, _ settling: Settling) -> [Markup] {
    let name = Words.name(line.name)
    let last = Formats.exactBytes(settling.last.y)
    guard settling.settled.x > settling.first.x else {
      return [name, .text(": \(last) a record, however many there are.")]
    }
    let first = Formats.exactBytes(settling.first.y)
    let beginning =
      settling.first.x == 1
      ? "\(first) for a single record, with all shared overhead (keys and the list)"
      : "\(first) a record at \(Formats.integer(settling.first.x)) records"
    return [
      name,
      .text(": \(beginning); \(last) a record from \(Formats.integer(settling.settled.x)) on."),
    ]
  }

  private static func text(_ value: Int, _ unit: ObservedValue.Unit) -> String {
    unit == .bytes ? Formats.exactBytes(value) : Formats.seconds(Double(value) * 1e-9)
  }

  private static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }
}

extension CacheRise {
  /// What the times of one curve show; that nothing rises is said too.
  fileprivate static func reading(_ line: ObservedSeries) -> [Markup]? {
    guard let last = line.points.last else { return nil }
    let name = Words.name(line.name)
    guard let rise = CacheRise(line.points) else {
      return [
        name,
        .text(
          ": as fast with \(Formats.integer(last.x)) records as with fewer, in these samples."),
      ]
    }
    let (least, most) = (Double(rise.least.y) * 1e-9, Double(rise.last.y) * 1e-9)
    return [
      name,
      .text(
        ": \(Formats.seconds(least)) at best, with \(Formats.integer(rise.least.x)) records, "
          + "\(Formats.seconds(most)) with \(Formats.integer(rise.last.x)), "
          + "\(Formats.ratio(rise.factor)) as long; from \(Formats.integer(rise.risen.x)) on the "
          + "records no longer all come from the processor's caches."),
    ]
  }
}

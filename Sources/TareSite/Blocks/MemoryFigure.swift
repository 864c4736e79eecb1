import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Bytes per record of every representation as bars, what holds the values apart from the values.
struct MemoryFigure {
  let view: DatasetView
  let runtime: Runtime
  let answer: AnswerText?

  init(_ view: DatasetView, _ runtime: Runtime) {
    self.view = view
    self.runtime = runtime
    answer = AnswerText(view, runtime)
  }

  /// Nil where no representation was weighed. No more than the lightest are shown where that is
  /// asked for, and dict, so that a first page stays short.
  func figure(id: String, page: SitePath, most: Int = .max) -> Figure? {
    let summaries = view.summaries(runtime)
    let weighed = summaries.all.compactMap { summary in
      summary.weight.map { Weighed(summary.representation, $0, summary.beyondAllocator) }
    }.sorted { ($0.bytes, $0.name) < ($1.bytes, $1.name) }
    guard !weighed.isEmpty else { return nil }
    let isSplit = weighed.allSatisfy { $0.weight.payload != nil }
    let best = Set(answer?.answer.lightest.map(\.representation) ?? [])
    let shown = weighed.enumerated().filter { $0.offset < most || $0.element.name == CellKey.plain }
      .map(\.element)
    let isBeyond = shown.contains { $0.beyond != nil }
    let rows = shown.map { each in
      BarChart.Row(
        each.name, .values(each.segments(isSplit: isSplit, isBeyond: isBeyond)),
        isHighlighted: best.contains(each.name))
    }
    let chart = BarChart(
      title: "Bytes a record of \(Words.isolated(view.dataset.name)) on \(runtime.title)",
      summary: summary(weighed.map(\.name)), rowTitle: "representation",
      series: (isSplit ? ["values", "what holds them"] : ["allocated"])
        + (isBeyond ? ["beyond Python’s allocator"] : []), format: .bytes,
      rows: rows + (shown.count < weighed.count ? [] : missing(summaries)),
      reference: summaries.plain?.weight.map { .init($0.bytes, label: "as dict") })
    return Figure(
      id: id, finding: answer?.smallest ?? ["Bytes a record"],
      subtitle: [
        "Bytes asked of the allocator for one further record",
        isSplit
          ? ": the characters and numbers themselves, and all that is spent to hold them." : ".",
        isBeyond
          ? " What the process holds beyond that is shown where it is clearly more." : "",
        shown.count < weighed.count
          ? .text(
            " The \(Formats.integer(shown.count)) lightest of \(Formats.integer(weighed.count)).")
          : "",
        .text(
          shown.contains { !summaries.isChoice($0.name) }
            ? summaries.unchosen.map { " \($0)" } ?? "" : ""),
      ], chart: chart,
      source: .init(view, runtime, loader: summaries.scope.loader, from: page))
  }

  /// A representation with the parts of its bar.
  private struct Weighed {
    let name: String
    let weight: Weight
    let beyond: Double?

    init(_ name: String, _ weight: Weight, _ beyond: Double?) {
      (self.name, self.weight, self.beyond) = (name, weight, beyond)
    }

    var bytes: Double { weight.bytes + (beyond ?? 0) }

    func segments(isSplit: Bool, isBeyond: Bool) -> [Double] {
      (isSplit ? [weight.payload ?? 0, weight.overhead ?? 0] : [weight.bytes])
        + (isBeyond ? [beyond ?? 0] : [])
    }
  }

  private func summary(_ names: [String]) -> String {
    let order = "From the lightest to the heaviest: \(names.joined(separator: ", "))."
    guard let sentences = answer?.sentences.prefix(2) else { return order }
    return sentences.map { $0.map(\.plainText).joined() }.joined(separator: " ") + " " + order
  }

  /// Representations that ought to have a bar, and why they have none.
  private func missing(_ summaries: RepresentationSummaries) -> [BarChart.Row] {
    view.catalog.representations.compactMap { entry in
      let outcome = view.index[view.key(entry.name, .allocated, runtime)]
      guard let outcome, summaries[entry.name]?.weight == nil else { return nil }
      return BarChart.Row(entry.name, .missing(reason: outcome.reason ?? "not measured"))
    }
  }
}

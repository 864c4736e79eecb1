import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What loaders take that make records without dicts, beside the same records made of dicts.
struct DirectLoaders {
  let view: DatasetView
  let runtime: Runtime
  let all: [DirectLoading]

  init(view: DatasetView, runtime: Runtime) {
    (self.view, self.runtime) = (view, runtime)
    all = DirectLoading.all(view, runtime)
  }

  /// The answer, a table and a figure of the peaks; empty where nothing was measured.
  func part(page: SitePath) -> [Markup] {
    guard let table else { return [] }
    let answer = DirectLoadingText.answer(all).map { [HTML.p($0)] } ?? []
    return [HTML.h3(["id": "direct-\(Slug(view.dataset.name))"], "Can the dicts be left out?")]
      + answer
      + [table.markup] + [figure(page: page)?.markup(level: HTML.h3)].compactMap(\.self)
  }

  /// One row a loader: each way's time, peak and bytes a record.
  var table: Table? {
    guard !all.isEmpty else { return nil }
    return Table(
      caption: "Loading \(Words.isolated(view.title)) by dicts and directly on \(runtime.title)",
      corners: ["loader", "makes"],
      columns: [
        "time by dicts", "time directly", "time ÷ by dicts", "peak by dicts", "peak directly",
        "peak ÷ by dicts", "a record by dicts", "a record directly",
      ], rows: all.map(row))
  }

  private func row(_ loading: DirectLoading) -> Table.Row {
    let (isTimed, isWeighed) = (reason(loading, .load), reason(loading, .allocated))
    let plain = "not measured by dicts in this run"
    let more = loading.hasMore ? DirectLoadingText.more : nil
    return Table.Row(
      heads: [Words.name(loading.loader), Words.name(loading.representation)],
      cells: [
        Self.seconds(loading.byDicts.seconds, isTimed),
        Self.seconds(loading.direct.seconds, isTimed),
        loading.ratio.map {
          .heat(Formats.ratio($0.value), ratio: $0.value, title: $0.spread)
        } ?? .empty(reason: isTimed),
        Self.bytes(loading.byDicts.peak.map(Double.init), plain),
        Self.bytes(
          loading.direct.peak.map(Double.init), reason(loading, .peak),
          note: more == nil ? nil : "and more",
          title: more),
        loading.peakShare.map {
          .heat(Formats.ratio($0), ratio: $0, title: "the peak directly by that by dicts")
        } ?? .empty(reason: more ?? reason(loading, .peak)),
        Self.bytes(loading.byDicts.bytes, plain), Self.bytes(loading.direct.bytes, isWeighed),
      ])
  }

  /// Why there is no figure.
  private func reason(_ loading: DirectLoading, _ measure: Measure) -> String {
    let key = view.key(loading.representation, measure, runtime, loader: loading.loader)
    guard let outcome = view.index[key], !outcome.isMeasured else { return "not part of this run" }
    return outcome.emptiness
  }

  private static func seconds(_ seconds: Double?, _ reason: String) -> Table.Cell {
    seconds.map { .number(Formats.seconds($0), value: $0) } ?? .empty(reason: reason)
  }

  private static func bytes(
    _ bytes: Double?, _ reason: String, note: String? = nil, title: String? = nil
  ) -> Table.Cell {
    bytes.map { .number(Formats.bytes($0), value: $0, note: note, title: title) }
      ?? .empty(reason: reason)
  }

  /// The peaks that are whole, those of each representation together, by dicts first.
  private func figure(page: SitePath) -> Figure? {
    let shown = all.filter { $0.peakShare != nil }
    let rows = shown.map(\.representation).unique.flatMap { name -> [PeakFigure.Row] in
      let mine = shown.filter { $0.representation == name }
      let plain = mine.first.flatMap { bar(DirectLoadingText.byDicts(name), $0.byDicts) }
      return [plain].compactMap(\.self) + mine.compactMap { bar($0.loader, $0.direct) }
    }
    guard rows.count > 1 else { return nil }
    let list = rows.map { "\($0.name) \(Formats.bytes($0.peak))" }.joined(separator: ", ")
    return Figure(
      id: "direct-peak-\(Slug(view.dataset.name))", finding: DirectLoadingText.finding(all),
      subtitle: [.text(DirectLoadingText.subtitle)],
      chart: BarChart(
        title: "Held and peak bytes a record of \(Words.isolated(view.dataset.name)), by dicts and "
          + "directly, on \(runtime.title)",
        summary: "At the peak: \(list).", rowTitle: "way",
        series: ["held", "more at the peak of loading"], format: .bytes,
        rows: rows.map { BarChart.Row($0.name, .values([$0.held, $0.peak - $0.held])) }),
      source: .init(view, runtime, loader: nil, from: page))
  }

  private func bar(_ name: String, _ way: DirectLoading.Way) -> PeakFigure.Row? {
    PeakFigure.Row(name, held: way.held, peak: way.peak, records: view.dataset.records)
  }
}

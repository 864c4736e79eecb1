import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What is held beside what is needed at the highest moment of loading, a record.
struct PeakFigure {
  /// One way or one loader: bytes a record held, and at the peak.
  struct Row: Equatable {
    var name: String
    var held: Double
    var peak: Double

    /// Nil where there is no peak.
    init?(_ name: String, held: Int?, peak: Int?, records: Int) {
      guard let held, let peak, records > 0 else { return nil }
      self.name = name
      self.held = Double(held) / Double(records)
      self.peak = max(self.held, Double(peak) / Double(records))
    }
  }

  let view: DatasetView
  let runtime: Runtime

  /// Every way to hold the records, made from what the plain loader gives.
  func ofRepresentations(id: String, page: SitePath) -> Figure? {
    let rows = view.catalog.representations.filter { view.index.hasLoader($0.name) }
      .compactMap { row($0.name, $0.name, loader: CellKey.plainLoader) }
    return figure(
      id: id, rows: rows, rowTitle: "representation", of: CellKey.plain,
      title: "Held and peak bytes a record of \(Words.isolated(view.dataset.name))",
      loader: CellKey.plainLoader, page: page)
  }

  /// Dicts as every loader makes them.
  func ofLoaders(id: String, page: SitePath) -> Figure? {
    let rows = view.catalog.loaders.compactMap { row($0.name, CellKey.plain, loader: $0.name) }
    return figure(
      id: id, rows: rows, rowTitle: "loader", of: CellKey.plainLoader,
      title: "Held and peak bytes a record of \(Words.isolated(view.dataset.name)), as dicts",
      loader: nil, page: page)
  }

  private func row(_ name: String, _ representation: String, loader: String) -> Row? {
    func total(_ metric: Measure) -> Int? {
      view.index.memory(view.key(representation, metric, runtime, loader: loader))?.total
    }
    return Row(name, held: total(.allocated), peak: total(.peak), records: view.dataset.records)
  }

  /// Nil of fewer than two rows.
  private func figure(
    id: String, rows: [Row], rowTitle: String, of reference: String, title: String,
    loader: String?, page: SitePath
  ) -> Figure? {
    let rows = rows.sorted { ($0.peak, $0.name) < ($1.peak, $1.name) }
    guard rows.count > 1 else { return nil }
    let plain = rows.first { $0.name == reference }
    let list = rows.map { "\($0.name) \(Formats.bytes($0.peak))" }.joined(separator: ", ")
    return Figure(
      id: id, finding: PeakText.finding(rows.map { ($0.name, $0.peak) }, plain: reference),
      subtitle: [
        "Bytes a record while all records are held, and what is needed on top at the highest ",
        "moment of loading. The text of the file is not included.",
      ],
      chart: BarChart(
        title: "\(title) on \(runtime.title)", summary: "At the peak: \(list).",
        rowTitle: rowTitle, series: ["held", "more at the peak of loading"], format: .bytes,
        rows: rows.map { BarChart.Row($0.name, .values([$0.held, $0.peak - $0.held])) },
        reference: plain.map { .init($0.peak, label: "peak of \(reference)") }),
      source: .init(view, runtime, loader: loader, from: page))
  }
}

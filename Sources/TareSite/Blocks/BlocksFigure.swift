import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Every timed block of a representation against the dict block beside it: how steady the times
/// are.
struct BlocksFigure {
  let view: DatasetView
  let runtime: Runtime
  /// The page it stands on, that of the samples.
  let page: SitePath

  /// A row for each benchmark that was timed with an access, in the order of the catalog.
  func figure(_ representation: String, access: String) -> Figure? {
    let spreads = view.catalog.benchmarks.compactMap { entry -> Spread? in
      let key = view.key(representation, access: access, .benchmark(entry.name), runtime)
      guard case .time(let reading) = view.index[key] else { return nil }
      return Spread(entry.name, reading)
    }
    guard let widest = spreads.max(by: { $0.reach < $1.reach }) else { return nil }
    let reaches = spreads.map(\.reach)
    let held = Words.held(representation, access)
    let typical = Statistics.median(reaches) ?? widest.reach
    return Figure(
      id: "blocks-\(Slug(access))",
      finding: [
        .text(
          spreads.count == 1
            ? "Half of all blocks of \(widest.name) lie within \(Formats.percent(widest.reach)) "
              + "of their middle"
            : "Half of all blocks lie within \(Formats.percent(typical)) of their middle; "
              + "\(widest.name) is least steady: \(Formats.percent(widest.reach))")
      ],
      subtitle: [
        """
        Each stroke is one timed block, divided by the block of dicts timed next to it; each \
        lane is 
        """,
        "one process. The diamond is the median of all blocks, the line the middle half. Other ",
        "ratios on this page take the fastest blocks of each process, so they can differ.",
      ],
      chart: DotChart(
        title: "\(held) on \(runtime.title): every block",
        summary: "The middle half of all blocks, from each end to the other: "
          + spreads.map { "\($0.name) \(Formats.ratio($0.low)) to \(Formats.ratio($0.high))" }
          .joined(separator: ", ") + ".",
        rowTitle: "benchmark",
        axis: Axis("time of a block relative to dict", format: .ratio, kind: .logarithmic),
        rows: spreads.map(\.row),
        reference: .init(1, label: "as dict")),
      source: .init(view, runtime, loader: CellKey.plainLoader, from: page)
        .beside(SamplesPage.cells, of: page))
  }

  /// The blocks of one benchmark.
  private struct Spread {
    let name: String
    /// Ratios of blocks timed next to each other, by process.
    let lanes: [[Double]]
    let middle: Double
    let low: Double
    let high: Double

    /// Nil where there was no reference beside it.
    init?(_ name: String, _ reading: TimeReading) {
      lanes = reading.series.compactMap { series in
        guard let reference = series.reference else { return nil }
        return zip(series.samples.cpuSeconds, reference.cpuSeconds).compactMap {
          $1 > 0 ? $0 / $1 : nil
        }
      }
      let all = lanes.flatMap(\.self)
      guard let middle = Statistics.median(all), let low = Statistics.quantile(all, 0.25),
        let high = Statistics.quantile(all, 0.75), middle > 0
      else { return nil }
      (self.name, self.middle, self.low, self.high) = (name, middle, low, high)
    }

    /// Half the width of the middle half, as a share of the median.
    var reach: Double { (high - low) / 2 / middle }

    var row: DotChart.Row { DotChart.Row(name, middle, low: low, high: high, lanes: lanes) }
  }
}

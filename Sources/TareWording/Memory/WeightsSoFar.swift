import TareAnalysis
import TareFormats
package import TareModel

/// The weights of a run's first look as lines, while the rest is still being measured.
package struct WeightsSoFar: Sendable {
  private let look: FirstLook
  private let datasets: [Dataset]
  private let catalog: Catalog
  private let coming: [String]
  private var cells: [CellKey: Outcome] = [:]
  private var isBegun: Set<String> = []
  private var told: Set<CellKey> = []

  /// Nil where nothing else is to come: then the report of the run has them as soon.
  package init?(_ look: FirstLook, matrix: Matrix, header: Run.Header) {
    coming = Self.coming(after: look, matrix, header.runtimes)
    guard !coming.isEmpty else { return nil }
    self.look = look
    datasets = header.datasets
    catalog = header.catalog
  }

  /// The lines that results give: a heading before the first of a dataset, then each weight once.
  ///
  /// The others wait for the plain one, which they are held against.
  package mutating func add(_ results: Results) -> [String] {
    let reports = results.reports.filter {
      $0.key.runtime == look.runtime.id && $0.key.loader == look.loader
        && !$0.key.measure.isBenchmark
    }
    guard !reports.isEmpty else { return [] }
    for report in reports { cells[report.key] = report.outcome }
    return Set(reports.map(\.key.dataset)).sorted().flatMap { lines(of: $0) }
  }

  private mutating func lines(of name: String) -> [String] {
    let keys = look.keys.filter { $0.dataset == name }
    guard let dataset = datasets.first(where: { $0.name == name }),
      keys.first?.representation != CellKey.plain || cells[keys[0]] != nil
    else { return [] }
    let new = keys.filter { cells[$0] != nil && told.insert($0).inserted }
    let summaries = RepresentationSummaries(
      scope: Scope(runtime: look.runtime.id, dataset: name, loader: look.loader),
      catalog: catalog, records: dataset.records, of: dataset.sample?.records,
      index: CellIndex(cells.map { Cell(key: $0.key, outcome: $0.value) }))
    let width = keys.map(\.representation.count).max() ?? 0
    let lines = new.compactMap { key in
      summaries[key.representation].flatMap {
        Self.line($0, plain: summaries.plain?.bytes, width: width)
      }
    }
    guard !lines.isEmpty, isBegun.insert(name).inserted else { return lines }
    return [
      "First weights on \(look.runtime.title), for a record of \(name). "
        + "Still to come: \(Words.list(coming))."
    ] + lines
  }

  /// "  slots      524 B  50% smaller than a dict".
  private static func line(
    _ summary: RepresentationSummary, plain: Double?, width: Int
  ) -> String? {
    guard let bytes = summary.bytes else { return nil }
    let (name, weight) = (summary.representation, Formats.bytes(bytes))
    let size = plain.flatMap { plain in
      plain > 0 && name != CellKey.plain ? "  " + Words.size(bytes / plain, of: "a dict") : nil
    }
    return "  " + name + String(repeating: " ", count: max(0, width - name.count))
      + String(repeating: " ", count: max(2, 10 - weight.count)) + weight + (size ?? "")
      + (summary.isByResident ? ", \(AnswerText.byResident)" : "")
  }

  private static func coming(
    after look: FirstLook, _ matrix: Matrix, _ runtimes: [Runtime]
  ) -> [String] {
    let cells = matrix.cells.filter { $0.unavailable == nil }
    let measured = Set(cells.map(\.key.runtime))
    let others = runtimes.sorted(by: >).filter {
      $0.id != look.runtime.id && measured.contains($0.id)
    }
    return (cells.contains { $0.key.measure.isBenchmark } ? ["times"] : [])
      + others.map(\.title)
      + (matrix.experiments.contains { $0.trial.unavailable == nil } ? ["experiments"] : [])
  }
}

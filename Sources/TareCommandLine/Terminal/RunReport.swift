import TareAnalysis
import TareFormats
import TareModel
import TareWording

/// A finished run in one screen: what was measured, what went wrong, the figures by representation.
struct RunReport {
  var run: Run
  /// Nil where no times were measured.
  var steadiness: Steadiness? = nil
  /// Somebody chose the metrics, benchmarks or experiments: all of their figures and answers are
  /// shown.
  var isAsked = false

  var text: String {
    let parts = [
      counts, steadiness.map { SteadinessText($0).lines } ?? [], faults,
      FindingsText(run: run, isAsked: isAsked).lines, tables,
    ]
    // Reasons come from plug-ins, and what is piped may reach a terminal later.
    return parts.joined().joined(separator: "\n").visible
  }

  private var counts: [String] {
    run.cells.isEmpty && !run.findings.isEmpty ? [] : [CellsText(run.cells).counts]
  }

  private var faults: [String] {
    CellsText(run.cells, datasets: run.header.datasets).faults
  }

  /// What sharing equal values would save.
  private func repeated(_ dataset: Dataset, _ runtime: Runtime, _ index: CellIndex) -> [String] {
    guard let view = DatasetView(run: run, dataset: dataset, index: index),
      let repeated = RepeatedValues(view, runtime)
    else { return [] }
    return RepeatedValuesText(repeated).lines.map { "  " + $0 }
  }

  private var tables: [String] {
    let index = CellIndex(run.cells)
    return run.header.runtimes.flatMap { runtime in
      run.header.datasets.compactMap { dataset -> String? in
        let here = run.cells.filter {
          $0.key.runtime == runtime.id && $0.key.dataset == dataset.name
        }
        let table = ResultTable(
          run: run, index: index, runtime: runtime.id, dataset: dataset, isAsked: isAsked
        ).text
        let absent = AbsentText(here).lines
        guard table != nil || !absent.isEmpty else { return nil }
        let title = "\n\(dataset.name) on \(runtime.id): \(SampleNote.records(of: dataset))"
        let timed = here.contains { $0.key.measure.isBenchmark && $0.outcome.isMeasured }
        let remarks = timed ? BuildText(runtime).sentences.map { "  \($0)" } : []
        return
          ([title] + [table].compactMap(\.self) + absent + repeated(dataset, runtime, index)
          + remarks).joined(separator: "\n")
      }
    }
  }
}

import TareAnalysis
import TareFormats
import TareModel
import TareWording

/// Where the bytes of a record go, as the words of `tare run --anatomy`.
struct AnatomyReport {
  var run: Run

  /// Fields stand for that many representations, the smallest ones and dict; the rest are counted.
  private static let mostColumns = 6

  var text: String {
    let index = CellIndex(run.cells)
    let parts = run.header.runtimes.flatMap { runtime in
      run.header.datasets.compactMap { dataset in
        DatasetView(run: run, dataset: dataset, index: index).flatMap { part($0, runtime) }
      }
    }
    guard !parts.isEmpty else {
      return "\nno anatomy: '--metric \(Measure.allocated.name)' was not measured"
    }
    return parts.joined(separator: "\n").visible
  }

  private func part(_ view: DatasetView, _ runtime: Runtime) -> String? {
    let anatomies = view.anatomies(runtime)
    let absent = view.catalog.representations.compactMap { entry in
      RecordAnatomy.absence(entry.name, view, runtime).map { "  \(entry.name): \($0)" }
    }
    guard !anatomies.isEmpty || !absent.isEmpty else { return nil }
    let title =
      "\nWhere the bytes of a record of \(view.dataset.name) go on \(runtime.id), one more record:"
      + AnatomyText.basis(anatomies)
    let tables = anatomies.isEmpty ? [] : [kinds(anatomies).text, "", fields(anatomies)]
    return ([title] + tables + absent).joined(separator: "\n")
  }

  private func kinds(_ anatomies: [RecordAnatomy]) -> TextTable {
    let kinds = AnatomyText.order.filter { kind in
      anatomies.contains { ($0.kinds[kind] ?? 0).magnitude >= 0.5 }
    }
    let isRounded = anatomies.allSatisfy { $0.rounding != nil }
    return TextTable(
      header: ["representation"] + kinds.map(AnatomyText.name) + ["in all"]
        + (isRounded ? ["+ rounding"] : []),
      rows: anatomies.map { each in
        [each.representation] + kinds.map { Self.figure(each.kinds[$0]) }
          + [Self.figure(each.added)] + (isRounded ? [Self.figure(each.rounding)] : [])
      })
  }

  private func fields(_ anatomies: [RecordAnatomy]) -> String {
    let plain = anatomies.first { $0.representation == CellKey.plain }
    let smallest = anatomies.filter { $0.representation != CellKey.plain }
      .prefix(Self.mostColumns - (plain == nil ? 0 : 1))
    let shown = ([plain].compactMap(\.self) + smallest)
    let places = shown.flatMap { $0.places.map(\.place) }.unique
    let table = TextTable(
      header: ["field"] + shown.map(\.representation),
      rows: places.map { place in
        [AnatomyText.name(place)]
          + shown.map { each in
            Self.figure(each.places.first { $0.place == place }?.bytes)
          }
      })
    let more = anatomies.count - shown.count
    return table.text
      + (more > 0 ? "\n(\(more) more: choose them by '--representation NAME')" : "")
  }

  private static func figure(_ bytes: Double?) -> String {
    bytes.map { $0 == 0 ? "" : Formats.integer(Int(nearest: $0)) } ?? ""
  }
}

import TareAnalysis
import TareFormats
import TareModel
import TareWording

/// Where the bytes of a record go, as the words of `tare run --anatomy`: by part of an object and
/// by field, in whole bytes that come to the record's weight.
struct AnatomyReport {
  var run: Run

  /// What fits beside the names: dict, and the smallest that have fields. The rest are counted.
  private static let mostColumns = 6

  var text: String {
    let index = CellIndex(run.cells)
    let views = run.header.datasets.compactMap { dataset in
      DatasetView(run: run, dataset: dataset, index: index)
    }
    let parts = run.header.runtimes.flatMap { runtime in
      views.compactMap { part($0, runtime) }
    }
    guard !parts.isEmpty else {
      return "\nNo anatomy: it comes with '--metric \(Measure.allocated.name)', which this run has "
        + "not measured."
    }
    return parts.joined(separator: "\n").visible
  }

  private func part(_ view: DatasetView, _ runtime: Runtime) -> String? {
    let anatomies = view.anatomies(runtime)
    let absent = absences(view, runtime)
    guard !anatomies.isEmpty || !absent.isEmpty else { return nil }
    let title =
      "\nWhere the bytes of a record of \(view.dataset.name) go on \(runtime.id):"
      + AnatomyText.basis(anatomies)
    let whole = anatomies.filter { !$0.hasFields }.map(\.representation)
    let notes = absent + (whole.isEmpty ? [] : [(reason: AnatomyText.whole, names: whole)])
    let without =
      notes.isEmpty
      ? []
      : ["not taken apart:"]
        + notes.map { note in
          "  \(note.names.joined(separator: ", ")): \(note.reason)"
        }
    return ([title] + tables(anatomies) + without).joined(separator: "\n")
  }

  /// Each reason once, with the representations that it keeps whole.
  private func absences(
    _ view: DatasetView, _ runtime: Runtime
  ) -> [(reason: String, names: [String])] {
    let absent = view.catalog.representations.compactMap { entry in
      RecordAnatomy.absence(entry.name, view, runtime).map { (name: entry.name, why: $0) }
    }
    return absent.map(\.why).unique.map { why in
      (why, absent.filter { $0.why == why }.map(\.name))
    }
  }

  private func tables(_ anatomies: [RecordAnatomy]) -> [String] {
    guard !anatomies.isEmpty else { return [] }
    let plain = anatomies.filter { $0.representation == CellKey.plain }
    let rest = anatomies.filter { $0.representation != CellKey.plain }
    let others = rest.filter(\.hasFields) + rest.filter { !$0.hasFields }
    let shown = plain + others.prefix(Self.mostColumns - plain.count)
    let left = anatomies.count - shown.count
    let more =
      left > 0
      ? [
        "(\(left) more in the run file; '--representation' with "
          + "'\(others[shown.count - plain.count].representation)' or another shows them here)"
      ] : []
    return [kinds(shown), "", fields(shown)] + more
  }

  private func kinds(_ shown: [RecordAnatomy]) -> String {
    var table = Columns(shown, first: "part")
    table.add(
      AnatomyText.order.map { kind in
        (AnatomyText.name(kind), shown.map { $0.kinds[kind] ?? 0 })
      })
    if shown.contains(where: { $0.rounding != nil }) {
      table.add("+ \(AnatomyText.rounding)", shown.map { $0.rounding })
    }
    return table.text
  }

  private func fields(_ shown: [RecordAnatomy]) -> String {
    let places = shown.flatMap { $0.places.map(\.place) }.unique
    var table = Columns(shown, first: "field")
    table.add(
      places.map { place in
        (
          AnatomyText.name(place),
          shown.map { each in each.places.first { $0.place == place }?.bytes ?? 0 }
        )
      })
    return table.text
  }
}

/// A table with a column for each representation.
private struct Columns {
  private let shown: [RecordAnatomy]
  private let first: String
  private var rows: [[String]] = []

  init(_ shown: [RecordAnatomy], first: String) {
    (self.shown, self.first) = (shown, first)
  }

  var text: String {
    TextTable(header: [first] + shown.map(\.representation), rows: rows).text
  }

  /// Rows that come to what a record weighs, which stands below them.
  mutating func add(_ parts: [(name: String, bytes: [Double])]) {
    let all = parts + [(AnatomyText.shared, shown.map(\.shared))]
    let columns = shown.indices.map { column in RoundedShares(all.map { $0.bytes[column] }) }
    for (row, part) in all.enumerated() where columns.contains(where: { $0.shares[row] != 0 }) {
      rows.append([part.name] + columns.map { Self.figure($0.shares[row]) })
    }
    rows.append(["in all"] + columns.map { Self.figure($0.sum) })
  }

  mutating func add(_ name: String, _ bytes: [Double?]) {
    rows.append([name] + bytes.map { $0.map { Self.figure(Int(nearest: $0)) } ?? "" })
  }

  private static func figure(_ bytes: Int) -> String {
    bytes == 0 ? "" : Formats.integer(bytes)
  }
}

import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// The cells of one runtime and dataset: a row for each way of holding, a column for each measure.
struct CellTables {
  let cells: [Cell]
  let index: CellIndex
  let catalog: Catalog
  /// The runtime and the dataset.
  let title: String

  /// What stands at the head of a row.
  private struct Held: Hashable, Comparable {
    var loader: Int
    var representation: Int
    var access: String

    static func < (left: Held, right: Held) -> Bool {
      (left.loader, left.representation, left.access)
        < (right.loader, right.representation, right.access)
    }
  }

  var memory: Table? {
    table(
      "Memory, \(title): the whole dataset, and one further record",
      catalog.metrics.filter { !$0.countsInstructions }.map(\.measure), memoryCell)
  }

  var instructions: Table? {
    table(
      "Instructions, \(title): one run over the first records",
      catalog.metrics.filter(\.countsInstructions).map(\.measure), instructionCell)
  }

  var time: Table? {
    table(
      "Time, \(title): least CPU time of one run over all records",
      catalog.benchmarks.map { .benchmark($0.name) }, Self.timeCell)
  }

  private func table(
    _ caption: String, _ measures: [Measure], _ cell: (CellKey, CellIndex) -> Table.Cell
  ) -> Table? {
    let groups = Dictionary(grouping: cells.map(\.key)) { $0.measure }
    let columns = measures.filter { groups[$0] != nil }
    guard !columns.isEmpty else { return nil }
    let rows = rows(columns.flatMap { groups[$0] ?? [] })
    let hasAccess = rows.contains { $0.held.access != CellKey.noAccess }
    return Table(
      caption: caption, corners: ["representation", "loader"] + (hasAccess ? ["access"] : []),
      columns: columns.map(\.name),
      rows: rows.compactMap { row in
        guard let any = row.keys.values.first else { return nil }
        return Table.Row(
          heads: [Words.name(any.representation), .text(any.loader)]
            + (hasAccess ? [.text(Words.reach(row.held.access))] : []),
          cells: columns.map { measure in
            row.keys[measure].map { cell($0, index) } ?? .empty(reason: "not measured in this way")
          })
      })
  }

  /// What reaches no field stands in the first row of its representation.
  private func rows(_ keys: [CellKey]) -> [(held: Held, keys: [Measure: CellKey])] {
    var rows: [Held: [Measure: CellKey]] = [:]
    for key in keys { rows[held(key), default: [:]][key.measure] = key }
    for (plain, keys) in rows where plain.access == CellKey.noAccess {
      let others = rows.keys.filter {
        $0.loader == plain.loader && $0.representation == plain.representation && $0 != plain
      }
      guard let first = others.min() else { continue }
      rows[first]?.merge(keys) { mine, _ in mine }
      rows[plain] = nil
    }
    return rows.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private func held(_ key: CellKey) -> Held {
    let last = Int.max
    return Held(
      loader: catalog.loaders.firstIndex { $0.name == key.loader } ?? last,
      representation: catalog.representations.firstIndex { $0.name == key.representation } ?? last,
      access: key.access)
  }

  private func memoryCell(_ key: CellKey, _ index: CellIndex) -> Table.Cell {
    guard let reading = index.memory(key) else { return Self.missing(key, index) }
    let unit = catalog.metrics.unit(of: key.measure)
    let amount = { (value: Double) in Formats.amount(value, unit: unit) }
    let exact = { (value: Int) in Formats.exactAmount(value, unit: unit) }
    let record = reading.record.map { "\(amount($0)) a record" }
    let details = [
      reading.payload.map { "\(exact($0)) are the values" },
      reading.shared.map { "\(exact($0)) are what records share" },
      reading.loading.map { "\(exact($0)) at most while loading, before anything was built" },
      reading.list.map { "\(exact($0)) are the list" },
      reading.checked.map { "\(amount($0)) a record in another way" },
    ].compactMap { $0 }
    let more = details.isEmpty ? nil : details.joined(separator: "; ")
    guard let total = reading.total.map(exact) else {
      return record.map { .number($0, title: more) }
        ?? .empty(reason: "measured, but without a figure")
    }
    return .number(total, note: record, title: more)
  }

  private func instructionCell(_ key: CellKey, _ index: CellIndex) -> Table.Cell {
    guard let metric = catalog.metrics[key.measure],
      let figure = index.instructions(key, metric)
    else { return Self.missing(key, index) }
    let ratio = figure.isPlain ? nil : figure.ratio.map { "\(Formats.ratio($0)) of dict" }
    return .number(
      Formats.integer(figure.count), value: Double(figure.count), note: ratio,
      title: "of \(Words.count(figure.records, "record"))")
  }

  private static func timeCell(_ key: CellKey, _ index: CellIndex) -> Table.Cell {
    guard let time = index.time(key) else { return missing(key, index) }
    let typical = "typical \(Formats.seconds(time.typical))"
    guard let ratio = time.ratio else {
      return .number(Formats.seconds(time.warm), title: typical)
    }
    let isDirect = key.measure == .load && key.representation != CellKey.plain
    let reference =
      isDirect
      ? "\(CellKey.plainLoader) and \(key.representation)"
      : key.measure == .load ? CellKey.plainLoader : CellKey.plain
    return .number(
      Formats.seconds(time.warm), note: "\(Formats.ratio(ratio.value)) of \(reference)",
      title: "\(typical); \(ratio.spread)")
  }

  private static func missing(_ key: CellKey, _ index: CellIndex) -> Table.Cell {
    .empty(reason: index[key]?.emptiness ?? "not part of this run")
  }
}

import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// What could not be measured, with reasons; cells with the same fate share a row.
struct FaultTables {
  let run: RunOutline

  /// What cells must have in common to be told together.
  private struct Fate: Hashable {
    var kind: String
    var reason: String
    var stderr: String
  }

  var markup: [Markup] {
    let faults = rows(run.faults)
    let absent = rows(run.unavailable)
    let first: [Markup] =
      faults.isEmpty
      ? [HTML.p("Every cell that could be measured was, and every answer was right.")]
      : [table("Faults, with what the process last wrote to stderr", faults).markup]
    let second: [Markup] =
      absent.isEmpty
      ? []
      : [
        HTML.h3(["id": "unavailable"], "Unavailable"),
        table("Unavailable", absent).markup,
      ]
    return [HTML.h2(["id": "faults"], .text(faults.isEmpty ? "No faults" : "Faults"))] + first
      + second
  }

  private func table(_ caption: String, _ rows: [Table.Row]) -> Table {
    Table(
      caption: caption, corners: ["outcome"], columns: ["reason", "runtimes", "cells"], rows: rows)
  }

  /// In the order in which each fate first came up.
  private func rows(_ cells: [Cell]) -> [Table.Row] {
    var order: [Fate] = []
    var keys: [Fate: [CellKey]] = [:]
    for cell in cells {
      let fate = Fate(
        kind: cell.outcome.title, reason: cell.outcome.reason ?? "",
        stderr: cell.outcome.stderr)
      if keys[fate] == nil { order.append(fate) }
      keys[fate, default: []].append(cell.key)
    }
    return order.map { fate in
      let keys = keys[fate] ?? []
      let ids = Set(keys.map(\.runtime))
      let runtimes = run.header.runtimes.sorted().filter { ids.contains($0.id) }
      return Table.Row(
        heads: [.text(fate.kind)],
        cells: [
          .text(Self.reason(fate)),
          .text([.text(runtimes.map(\.title).joined(separator: ", "))]),
          .text(named(keys, on: runtimes)),
        ])
    }
  }

  private static func reason(_ fate: Fate) -> [Markup] {
    let tail: [Markup] =
      fate.stderr.isEmpty
      ? []
      : [
        HTML.details(
          HTML.summary("stderr"), Preformatted.output(fate.stderr))
      ]
    return [HTML.p(.text(fate.reason))] + tail
  }

  /// A few cells are named at once, many are folded away; those that share names share a line.
  private func named(_ keys: [CellKey], on runtimes: [Runtime]) -> [Markup] {
    let lines = KeyProduct.covering(keys).map { line($0, on: runtimes) }
    let list = HTML.ul(lines.map { HTML.li(.text($0)) })
    guard keys.count > 3 else { return [list] }
    return [HTML.details(HTML.summary(.text(Words.count(keys.count, "cell"))), list)]
  }

  /// "cargo, small; json; slots by key: collect, filter", which is every combination of the names.
  /// Runtimes are named only where they are not all of those that the row names.
  private func line(_ cells: KeyProduct, on runtimes: [Runtime]) -> String {
    let mine = runtimes.filter { cells.runtimes.contains($0.id) }
    let held = cells.held.map { Words.held($0.representation, $0.access) }
    let names = [
      mine.count == runtimes.count ? [] : mine.map(\.title), cells.datasets, cells.loaders, held,
    ]
    return names.filter { !$0.isEmpty }.map { $0.joined(separator: ", ") }.joined(separator: "; ")
      + ": " + cells.measures.joined(separator: ", ")
  }
}

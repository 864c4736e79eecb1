import TareMarkup
import TareModel
import TareWording

/// The findings that hold no answer, with reasons; those with the same fate share a row.
struct FindingFaults {
  var findings: [Finding]
  var runtimes: [Runtime]

  private struct Fate: Hashable {
    var experiment: String
    var kind: String
    var reason: String
    var stderr: String
  }

  /// Nil where every finding holds an answer; what failed stands first.
  var table: Table? {
    let open = findings.filter { !$0.outcome.isObserved }
    let sorted = open.filter(\.outcome.isFault) + open.filter { !$0.outcome.isFault }
    var order: [Fate] = []
    var ids: [Fate: Set<String>] = [:]
    for finding in sorted {
      let fate = Fate(
        experiment: finding.experiment, kind: finding.outcome.title,
        reason: finding.outcome.reason ?? "", stderr: finding.outcome.stderr)
      if ids[fate] == nil { order.append(fate) }
      ids[fate, default: []].insert(finding.runtime)
    }
    guard !order.isEmpty else { return nil }
    let names = VersionNames(runtimes)
    return Table(
      caption: "Experiments without an answer", corners: ["experiment"],
      columns: ["outcome", "reason", "versions"],
      rows: order.map { fate in
        let mine = runtimes.filter { ids[fate]?.contains($0.id) ?? false }
        return Table.Row(
          heads: [Words.name(fate.experiment)],
          cells: [
            .text([.text(fate.kind)]),
            .text([HTML.p(.text(fate.reason))] + Self.tail(fate.stderr)),
            .text([.text(names.list(mine))]),
          ])
      })
  }

  private static func tail(_ stderr: String) -> [Markup] {
    guard !stderr.isEmpty else { return [] }
    return [
      HTML.details(HTML.summary("stderr"), Preformatted.output(stderr))
    ]
  }
}

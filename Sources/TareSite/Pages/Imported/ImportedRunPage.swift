import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// One imported run: which tool measured it, of which commit, and every result.
struct ImportedRunPage {
  let run: RunOutline
  let source: ImportSource

  private var header: Run.Header { run.header }
  private var path: SitePath { .run(header.id) }
  private var place: ResultHistory.Place {
    .init(tool: source.tool, environment: source.environment)
  }

  var content: PageContent {
    let label: [Markup] =
      header.label.map { [HTML.p(["class": "lead"], Words.foreign($0))] } ?? []
    return PageContent(
      path: path, title: "Run \(header.id)",
      summary: "Every result that \(source.tool) measured in the run \(header.id).",
      isListed: false,
      body: [
        HTML.p(["class": "eyebrow"], .text("Run of \(source.tool)")), HTML.h1(.text(header.id)),
      ]
        + label + [FactList(facts: facts).markup, HTML.h2(["id": "results"], "Results")]
        + [table.markup, HTML.h2(["id": "host"], "Host"), host])
  }

  private var facts: [(name: String, value: [Markup])] {
    let counts = ResultCounts(run.imported)
    let tally = Words.tally([
      (counts.measured, "measured"), (counts.failed, "failed"),
      (counts.unavailable, "unavailable"),
    ])
    let texts: [(String, String?)] = [
      ("tool", [source.tool, source.version].compactMap(\.self).joined(separator: " ")),
      ("environment", source.environment), ("commit", source.commit), ("branch", source.branch),
      ("file", source.file), ("results", tally),
      ("imported by", "tare \(header.toolVersion)"),
    ]
    let started = HTML.time(["datetime": header.startedSecond], .text(header.startedSecond))
    return [("started", [started])]
      + texts.compactMap { name, text in text.map { (name, [Words.foreign($0)]) } }
  }

  private var table: Table {
    Table(
      caption: "Every result", corners: ["benchmark"],
      columns: ["figure"],
      rows: run.imported.map { result in
        var row = ResultRow(
          series: ResultSeries(place: place, newest: result), page: path
        ).row
        row.cells.removeLast(2)
        return row
      })
  }

  private var host: Markup {
    guard !header.host.facts.isEmpty else { return HTML.p("The file says nothing of it.") }
    return FactList(facts: header.host.facts.map { ($0.name, [Words.foreign($0.value)]) }).markup
  }
}

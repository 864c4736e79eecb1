import TareAnalysis
import TareCharts
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Two runs cell by cell: the sentence, the ratios with their intervals, the bytes, and how to
/// check.
struct ComparisonPage {
  let comparison: Comparison

  var path: SitePath { .comparison(base.id, head.id) }
  private var names: CellNames { CellNames(comparison.cells.map(\.head)) }
  private var base: Run.Header { comparison.base.header }
  private var head: Run.Header { comparison.head.header }

  /// Rows drawn in the forest plot, and cells whose command is shown.
  private static let mostDrawn = 20
  private static let mostCommands = 10
  /// Rows of one table; the run files have all.
  private static let mostRows = 100

  /// The comparison in a sentence, which begins with a capital on a page.
  var headline: String {
    ComparisonWords(comparison).headline.capitalisedFirst
  }

  var content: PageContent {
    let outline = ComparisonOutline(comparison)
    return PageContent(
      path: path, title: "\(Self.name(base)) and \(Self.name(head))",
      summary: headline, parents: [.init("Comparisons", .comparisons)],
      body: PageHead(
        eyebrow: ["Run ", link(head), " against ", link(base)], title: [.text(headline)],
        lead: outline.notes.map { .text($0.capitalisedFirst + ". ") }
      ).markup + [forest].compactMap(\.self) + outline.sections.map(table)
        + (outline.inconclusive.rows.isEmpty ? [] : [table(outline.inconclusive)]) + commands)
  }

  private func link(_ header: Run.Header) -> Markup {
    HTML.a(["href": path.link(to: .run(header.id))], .text(Self.name(header)))
  }

  /// The label where there is one, else the id.
  static func name(_ header: Run.Header) -> String {
    header.label.map { Words.isolated(String($0.prefix(40))) } ?? header.id
  }

  private var called: [ComparedCell] {
    (Verdict.regressions + Verdict.improvements).flatMap(comparison.cells)
  }

  /// The times that moved most, or where none did, those that are known best.
  private var forest: Markup? {
    let moved = comparison.cells(.slower) + comparison.cells(.faster)
    let drawn = Array((moved.isEmpty ? steadiest : moved).prefix(Self.mostDrawn))
    let names = names
    let rows = drawn.compactMap { cell -> DotChart.Row? in
      guard let time = cell.time, let interval = time.judgement.corrected else { return nil }
      return DotChart.Row(
        names.name(cell.head), time.ratio, low: interval.lowerBound,
        high: interval.upperBound)
    }
    guard !rows.isEmpty else { return nil }
    return Figure(
      id: "times",
      finding: [
        .text(
          moved.isEmpty
            ? "No time clearly changed; these are the most precise"
            : "The times that changed most")
      ],
      subtitle: [
        "Time of the head divided by that of the base; the interval is corrected for the number ",
        "of cells.",
      ],
      chart: DotChart(
        title: "Times of the head against the base", summary: headline, rowTitle: "cell",
        axis: Axis("head / base", format: .ratio, kind: .logarithmic),
        rows: rows,
        reference: .init(1, label: "the same")),
      source: .init(
        run: link(head), runtime: "against run \(base.id)",
        samples: moved.isEmpty
          ? nil : HTML.a(["href": path.link(to: path, fragment: Self.again)], "commands"))
    ).markup(level: HTML.h2)
  }

  private var steadiest: [ComparedCell] {
    comparison.cells.filter { $0.time?.judgement.corrected != nil }.sorted { width($0) < width($1) }
  }

  private func width(_ cell: ComparedCell) -> Double {
    cell.time?.judgement.corrected.map { $0.upperBound / $0.lowerBound } ?? .infinity
  }

  private func table(_ section: ComparisonOutline.Section) -> Markup {
    let rest = section.rows.count - Self.mostRows
    let table = Table(
      caption: section.heading + (rest > 0 ? "; the first \(Self.mostRows) of them" : ""),
      corners: Array(section.header.prefix(1)), columns: Array(section.header.dropFirst()),
      rows: section.rows.prefix(Self.mostRows).map { row in
        Table.Row(
          heads: row.prefix(1).map { Words.foreign($0) },
          cells: row.dropFirst().map { .text([Words.foreign($0)]) })
      })
    return HTML.section(
      ["class": "comparison", "id": Slug(section.title).id],
      HTML.h2(.text(section.title.capitalisedFirst)),
      table.markup)
  }

  private static let again = "again"

  private var commands: [Markup] {
    let cells = called.prefix(Self.mostCommands)
    let names = names
    guard !cells.isEmpty else { return [] }
    return [
      HTML.h2(["id": Self.again], "Measure it again"),
      HTML.p("The whole comparison, from the two run files:"),
      CommandLineText(["tare", "compare", base.id, head.id]).markup,
    ]
      + cells.flatMap { cell in
        [
          HTML.p(.text("\(names.name(cell.head)): \(cell.verdict.rawValue)")),
          MeasureAgain(header: head).command(cell.head).markup,
        ]
      }
  }
}

extension ComparisonPage: PageKind {
  static func add(of comparison: Comparison, to site: SiteAssembly) throws(SiteError) {
    try site.add(ComparisonPage(comparison: comparison).content)
  }
}

extension SitePath {
  static let comparisons = SitePath("comparisons.html")

  static func comparison(_ base: String, _ head: String) -> SitePath {
    func slug(_ id: String) -> String { Slug(id, admits: "T"..."Z").description }
    return SitePath("comparisons/\(slug(base))-\(slug(head)).html")
  }
}

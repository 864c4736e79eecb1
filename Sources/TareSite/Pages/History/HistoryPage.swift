import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What got heavier, lighter, slower or faster from run to run, and where every series is drawn.
struct HistoryPage {
  let view: HistoryView
  private let path = SitePath.history

  /// More changes than that are not recent.
  static let most = 100

  init(_ view: HistoryView) { self.view = view }

  var content: PageContent {
    PageContent(
      path: path, title: "What changed from run to run",
      summary: "Regressions and improvements over all runs, and the series of every figure.",
      body: [HTML.h1(["id": "history"], .text(headline))] + lead + suspicions + grid
        + changes + standing + series)
  }

  private var newest: [CellHistory.Change] { view.changes(of: view.moments.count - 1) }

  private var headline: String {
    guard view.moments.count > 1 else { return "One run is no history yet" }
    guard !view.places.isEmpty else { return "No two runs measured the same thing" }
    return fresh + (view.standing.isEmpty ? "" : "; \(stillStanding)")
  }

  /// What is new, the worst first.
  private var fresh: String {
    if let worst = newest.first(where: \.isWorse) {
      return "\(FigureWords.measured(worst.key)) is \(FigureWords.change(worst)) in the newest run"
    }
    if let seen = view.suspicions.first, newest.isEmpty || seen.isWorse {
      return "\(FigureWords.measured(seen.key)) looks \(FigureWords.change(seen)), unconfirmed"
    }
    return newest.isEmpty
      ? "Nothing new in the newest run"
      : "The newest run only got better: \(Words.count(newest.count, "figure")) changed"
  }

  private var stillStanding: String {
    view.standing.count == 1
      ? "1 older regression still stands"
      : "\(Formats.integer(view.standing.count)) older regressions still stand"
  }

  private var lead: [Markup] {
    guard view.moments.count > 1 else {
      return [
        HTML.p(
          ["class": "lack"], "Measure again with ", Words.name("tare run"),
          ", then make the site again with ", Words.name("tare site"), ".")
      ]
    }
    let worse = view.changes.count(where: \.isWorse)
    return [
      HTML.p(
        ["class": "lead"],
        .text(
          "\(Words.count(view.moments.count, "run")): \(Words.count(worse, "change")) for the "
            + "worse, \(Words.count(view.changes.count - worse, "change")) for the better"
            + (view.suspicions.isEmpty
              ? "." : ", \(Formats.integer(view.suspicions.count)) not confirmed yet."))),
      HTML.p(
        ["class": "subtitle"],
        "Bytes are exact, so any difference is a change. A time changes where its ratio to dict ",
        "moves by 2% or more. It is reported when it is first seen, and confirmed once it has ",
        "stayed for three runs (PELT, Killick and others, 2012). ",
        HTML.a(["href": "feed.xml"], "The same as an Atom feed"), "."),
    ]
  }

  /// Seen in the newest runs, and not confirmed.
  private var suspicions: [Markup] {
    section("seen", "Seen, not confirmed yet", "Times that the newest runs show", view.suspicions)
  }

  /// What got worse before, and nobody has mended.
  private var standing: [Markup] {
    section(
      "standing", "Still standing",
      "Older changes for the worse that are so still, the largest first",
      view.standing)
  }

  private func section(
    _ id: String, _ title: String, _ caption: String, _ changes: [CellHistory.Change]
  ) -> [Markup] {
    guard !changes.isEmpty else { return [] }
    let rest = changes.count - Self.most
    return [
      HTML.h2(["id": id], .text(title)),
      table(caption + (rest > 0 ? "; \(rest) more stand with their series" : ""), changes).markup,
    ]
  }

  private var changes: [Markup] {
    guard !view.changes.isEmpty else { return [] }
    let rest = view.changes.count - Self.most
    return [
      HTML.h2(["id": "changes"], "Recent changes"),
      table(
        "Changes, the newest first"
          + (rest > 0 ? "; \(Words.count(rest, "older one")) stand with their series" : ""),
        view.changes
      ).markup,
    ]
  }

  private func table(_ caption: String, _ changes: [CellHistory.Change]) -> Table {
    Table(
      caption: caption, corners: ["since run"],
      columns: ["change", "what", "before", "after", "runtime", "dataset"],
      rows: changes.prefix(Self.most).map(row))
  }

  private func row(_ change: CellHistory.Change) -> Table.Row {
    let moment = view.moments[change.moment]
    return Table.Row(
      heads: [HTML.a(["href": path.link(to: .run(moment.run))], .text(moment.name))],
      cells: [
        .number(Formats.change(change.ratio - 1), note: FigureWords.verdict(change)),
        .text([
          HTML.a(
            ["href": path.link(to: change.path)], Words.foreign(FigureWords.measured(change.key)))
        ]),
        .number(FigureWords.ends(change).before),
        .number(FigureWords.ends(change).after),
        .text([.text(change.key.runtime)]), .text([Words.name(change.key.dataset)]),
      ])
  }

  /// Cell by run: where a figure moved, and whether it came back.
  private var grid: [Markup] { HistoryGrid(view: view, page: path).markup }

  /// One list for each dataset and runtime.
  private var series: [Markup] {
    guard !view.places.isEmpty else { return [] }
    let groups = Dictionary(grouping: view.places) { [$0.dataset, $0.runtime] }
    let order = view.places.map { [$0.dataset, $0.runtime] }.unique
    return [HTML.h2(["id": "series"], "Every series")]
      + order.flatMap { group -> [Markup] in
        [
          HTML.h3(Words.name(group[0]), .text(" on \(group[1])")),
          HTML.p(
            Words.list(
              (groups[group] ?? []).map { place in
                HTML.a(["href": path.link(to: place.path)], Words.name(place.representation))
              })),
        ]
      }
  }
}

extension HistoryPage: PageKind {
  static let section: Section? = Section(title: "History", group: .changes, path: .history)
  static func isEmpty(in scope: SiteScope) -> Bool { !scope.hasHistory }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let history = material.history
    try site.add(HistoryPage(history).content)
  }
}

extension History.Moment {
  /// The label where there is one that fits, else the day and the minute.
  var name: String {
    if let label, !label.isEmpty { return Words.isolated(String(label.prefix(40))) }
    return String(started.prefix(16)).replacing("T", with: " ")
  }
}

import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Which values are one object: every question by version, and what changed when.
struct IdentityPage {
  let library: ExperimentLibrary
  private let experiments: [Experiment]
  private let grid: VersionGrid
  private let names: VersionNames

  init(_ library: ExperimentLibrary) {
    self.library = library
    experiments = library.family(.identity)
    grid = VersionGrid(experiments, library.index)
    names = VersionNames(grid.runtimes)
  }

  private static let title = "One object or several"
  private static let summary =
    "Which equal values Python keeps as one object, question by question and version by version."

  var isEmpty: Bool { grid.rows.isEmpty }

  var content: PageContent {
    guard !isEmpty else {
      return UnaskedPage(path: .identity, title: Self.title, summary: Self.summary).content
    }
    return PageContent(
      path: .identity, title: Self.title, summary: Self.summary,
      body: PageHead(
        eyebrow: ["Identity"], title: [.text(headline)],
        lead: [
          """
          Two names for one object cost one object. Whether equal values are one object depends \
          on 
          """,
          "where they come from and on the version; each answer leads to how it was found.",
        ]
      ).markup + changes + alike + table + others
        + [Links.source(library.runs(of: experiments), from: .identity)])
  }

  private var headline: String {
    let changed = grid.rows.count - grid.constant
    guard let first = grid.runtimes.first, let last = grid.runtimes.last, first != last else {
      let title = grid.runtimes.first?.title ?? ""
      return "\(Words.count(grid.rows.count, "answer")) about identity on \(title)"
    }
    let among = "between \(first.title) and \(last.title)"
    return changed == 0
      ? "No answer about identity changed \(among)"
      : "\(changed) of \(grid.rows.count) answers about identity changed \(among)"
  }

  /// Version by version, what is not as it was.
  private var changes: [Markup] {
    let changes = grid.changes
    guard !changes.isEmpty else { return [] }
    return [
      HTML.h2(["id": "changes"], "What changed, and when"),
      HTML.dl(
        ["class": "words"],
        changes.flatMap { runtime, rows in
          [
            HTML.dt(.text("With \(names[runtime])")),
            HTML.dd(HTML.ul(rows.map { change($0, runtime) })),
          ]
        }),
    ]
  }

  private func change(_ row: ObservationHistory, _ runtime: Runtime) -> Markup {
    let sample = row.samples.first { $0.runtime == runtime }
    let link = SitePath.identity.link(
      to: .experiment(row.experiment),
      fragment: VersionTable.anchor(row.observation, runtime))
    return HTML.li(
      .text(row.observation), ": ",
      HTML.a(["href": link], HTML.strong(.text(sample?.value?.words ?? ""))),
      .text(sample?.value?.answer == true ? ", no before" : ", yes before"))
  }

  /// Versions that answer every question in the same way.
  private var alike: [Markup] {
    let groups = grid.groups
    guard grid.runtimes.count > 1 else { return [] }
    let shared = groups.filter { $0.count > 1 }
    let alone = groups.filter { $0.count == 1 }.flatMap(\.self)
    var sentences = shared.map { "\(names.list($0)) answer everything alike." }
    if !alone.isEmpty {
      let have = alone.count == 1 ? "has its own set" : "have each their own set"
      sentences.append("\(names.list(alone)) \(have).")
    }
    return [HTML.p(["id": "alike"], .text(sentences.joined(separator: " ")))]
  }

  private var table: [Markup] {
    let groups = experiments.map { experiment in
      VersionTable.Group(
        head: [Links.experiment(experiment, from: .identity)],
        rows: grid.rows.filter { $0.experiment == experiment.name })
    }
    return [
      HTML.h2(["id": "grid"], "Every answer, by version"),
      HTML.p(
        ["class": "subtitle"], HTML.span(["class": "mark"], "●"), " yes, ",
        HTML.span(["class": "mark"], "○"),
        " no, – unavailable; a bar on the left marks an answer that differs from the previous ",
        "version."
      ),
      VersionTable(
        caption: "Answers about identity by version, each leading to how it was found",
        runtimes: grid.runtimes, groups: groups, target: .experiments(from: .identity)
      ).markup,
    ]
  }

  /// Experiments whose answers are no yes or no.
  private var others: [Markup] {
    let rest = experiments.filter { experiment in
      !grid.rows.contains { $0.experiment == experiment.name }
    }
    guard !rest.isEmpty else { return [] }
    return [
      HTML.h2(["id": "others"], "Questions with other answers"),
      HTML.ul(rest.map { HTML.li(Links.experiment($0, from: .identity)) }),
    ]
  }
}

extension IdentityPage: PageKind {
  static let section: Section? = Section(title: "Identity", group: .python, path: .identity)
  static func isEmpty(in scope: SiteScope) -> Bool { IdentityPage(scope.experiments).isEmpty }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library.experiments
    try site.add(IdentityPage(library).content)
  }
}

import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// Every claim of the talk in the order of its slides, held against what is observed now.
struct TalkPage {
  let library: ExperimentLibrary
  let index: FindingIndex
  private let rows: [ClaimRow]

  init(_ library: ExperimentLibrary) {
    self.library = library
    index = library.index
    rows = ClaimRow.all(library.experiments, index)
  }

  private static let title = "The talk, asked again"
  private static let summary =
    "Every figure and claim of the 2019 talk on memory in Python, with what is measured now."

  var isEmpty: Bool { rows.isEmpty }

  var content: PageContent {
    guard !isEmpty else {
      return UnaskedPage(path: .talk, title: Self.title, summary: Self.summary).content
    }
    return PageContent(
      path: .talk, title: Self.title, summary: Self.summary,
      body: PageHead(
        eyebrow: ["The talk of 2019, asked again"], title: [.text(headline)],
        lead: [
          "A claim is judged on the version it was made for; the verdict then says how far it ",
          "reaches. Bytes and answers must be equal. A time must come within ",
          .text(Formats.ratio(Claim.tolerance)),
          " of the slide’s: only ratios travel from one machine to another.",
        ]
      ).markup + tally + missing + slides + [Links.source(library.runs(of: asked), from: .talk)])
  }

  private var asked: [Experiment] {
    library.experiments.filter { !$0.claims.isEmpty }
  }

  /// The newest on which any claim was asked: another may have been asked something else.
  private var newest: Runtime? { rows.compactMap(\.verdict.newest?.runtime).max() }

  private var judged: [ClaimRow] { rows.filter { $0.verdict.kind != .notAsked } }

  private var headline: String {
    guard let newest else { return "None of the talk’s \(rows.count) claims was asked" }
    let still = rows.count { $0.holds(onNewest: newest) }
    let now = "\(still) of the talk’s \(rows.count) claims still hold on \(newest.title)"
    guard !judged.isEmpty else { return now }
    let held = judged.count { row in
      switch row.verdict.kind {
      case .holds, .holdsOnly: true
      default: false
      }
    }
    return "\(now); \(held) held on the version they were made for"
  }

  /// How many claims of each verdict, with the sign that stands for it below.
  private var tally: [Markup] {
    guard !judged.isEmpty else { return [] }
    var kinds: [(kind: ClaimVerdict.Kind, count: Int)] = []
    for row in rows {
      if let known = kinds.firstIndex(where: { $0.kind.style == row.verdict.kind.style }) {
        kinds[known].count += 1
      } else {
        kinds.append((row.verdict.kind, 1))
      }
    }
    let order = ["holds", "partly", "near", "beside", "fails", "unasked"]
    let sorted = kinds.sorted {
      (order.firstIndex(of: $0.kind.style) ?? 0) < (order.firstIndex(of: $1.kind.style) ?? 0)
    }
    return [
      HTML.ul(
        ["class": "tally"],
        sorted.map { kind, count in
          HTML.li(
            HTML.strong(.text(Formats.integer(count))), " ",
            HTML.span(
              ["class": "verdict \(kind.style)"],
              HTML.span(["class": "mark", "aria-hidden": "true"], .text(kind.sign)), " ",
              .text(kind.name)))
        })
    ]
  }

  /// The versions that claims are about and that were not at hand.
  private var missing: [Markup] {
    let absent = rows.filter { $0.verdict.own == nil }
    guard !absent.isEmpty else { return [] }
    let versions = Set(absent.map(\.claim.on)).map(Version.init).sorted()
    return [
      HTML.p(
        ["class": "lack"],
        [.text("CPython ")] + Words.list(versions.map { .text($0.description) }) + [
          .text(" \(versions.count == 1 ? "was" : "were") not measured, so "),
          .text("\(Words.count(absent.count, "claim")) can only be compared with other versions."),
        ])
    ]
  }

  private var slides: [Markup] {
    var shown: Set<String> = []
    return groups.enumerated().flatMap { number, group -> [Markup] in
      let experiments = library.experiments.filter { experiment in
        group.rows.contains { $0.experiment.name == experiment.name }
      }
      let fresh = experiments.filter { shown.insert($0.name).inserted }
      return [
        HTML.h2(["id": "slide-\(number + 1)"], Self.title(of: group.rows.first?.claim)),
        Fold(
          summary: [.text(standing(group.rows))],
          content: [
            ClaimTable(
              caption: "What this slide says, and what is so now", rows: group.rows, page: .talk
            ).markup
          ] + fresh.map { TalkFold(experiment: $0, rows: group.rows, index: index).markup }
            + known(experiments.filter { !fresh.contains($0) })
        ).markup,
      ]
    }
  }

  /// "4 claims: 3 still hold, 1 changed".
  private func standing(_ rows: [ClaimRow]) -> String {
    guard let newest else { return Words.count(rows.count, "claim") }
    let still = rows.count { $0.holds(onNewest: newest) }
    let changed = rows.count { row in
      row.verdict.newest?.runtime == newest && !row.holds(onNewest: newest)
    }
    let said = Words.tally([
      (still, still == 1 ? "still holds" : "still hold"), (changed, "changed or never held"),
      (rows.count - still - changed, "not asked on \(newest.title)"),
    ])
    return "\(Words.count(rows.count, "claim")): \(said)"
  }

  /// Experiments whose source stands under an earlier slide.
  private func known(_ experiments: [Experiment]) -> [Markup] {
    guard !experiments.isEmpty else { return [] }
    return [
      HTML.p(
        ["class": "note"],
        ["Asked in the same way as above: "]
          + Words.list(experiments.map { Links.experiment($0, from: .talk) }) + ["."])
    ]
  }

  private var groups: [(slide: String, rows: [ClaimRow])] {
    rows.reduce(into: []) { groups, row in
      if groups.last?.slide == row.claim.slide {
        groups[groups.count - 1].rows.append(row)
      } else {
        groups.append((row.claim.slide, [row]))
      }
    }
  }

  /// In the language of the slide, so that it is read aloud as such, and in English.
  private static func title(of claim: Claim?) -> [Markup] {
    guard let claim else { return [] }
    let isRussian = claim.slide.unicodeScalars.contains { ("\u{400}"..."\u{4FF}").contains($0) }
    let title = HTML.span(
      isRussian ? ["lang": "ru", "dir": "auto"] : ["dir": "auto"], .text(claim.slide))
    return [title] + (claim.english.map { [" ", HTML.small(Words.foreign($0))] } ?? [])
  }
}

extension TalkPage: PageKind {
  static let section: Section? = Section(title: "The talk", group: .python, path: .talk)
  static func isEmpty(in scope: SiteScope) -> Bool { TalkPage(scope.experiments).isEmpty }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library.experiments
    try site.add(TalkPage(library).content)
  }
}

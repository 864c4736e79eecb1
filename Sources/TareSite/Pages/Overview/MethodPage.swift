import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What is measured and how: every metric and statistic with its formula and its limits.
struct MethodPage {
  /// The newest run's; empty where there is none.
  let catalog: Catalog

  var content: PageContent {
    PageContent(
      path: .method, title: "Method",
      summary: "What each metric and benchmark of Tare measures, the statistics used, the limits.",
      body: PageHead(
        title: ["How it is measured"],
        lead: [
          "Memory and time are measured in separate processes. Before a cell is measured, its ",
          "answer is held against the plain dict’s; a fast wrong answer is an outcome, not a ",
          "number.",
        ]
      ).markup + metrics + MethodFormulas.memory
        + MethodFormulas.time + MethodFormulas.changes + benchmarks
        + words("Representations", "representations", catalog.representations)
        + words("Loaders", "loaders", catalog.loaders) + MethodFormulas.limits + again)
  }

  private var metrics: [Markup] {
    guard !catalog.metrics.isEmpty else { return [] }
    return [
      HTML.h2(["id": "metrics"], "Metrics"),
      HTML.dl(
        ["class": "words"],
        catalog.metrics.filter { !$0.countsInstructions }.flatMap { metric in
          [HTML.dt(Words.name(metric.name)), HTML.dd(.text(Self.meaning(metric)))]
        } + instructions),
    ]
  }

  /// All that count instructions have one meaning.
  private var instructions: [Markup] {
    guard let first = catalog.metrics.first(where: \.countsInstructions) else { return [] }
    let same = first.threshold.map(Formats.percent) ?? "nothing"
    return [
      HTML.dt("instructions"),
      HTML.dd(
        .text(
          "What the processor executes for one run of a benchmark over the first records: a "
            + "metric for each benchmark. It is counted with the same five hash seeds in every "
            + "run, and the mean is told. Nothing that happens beside it changes a count; "
            + "figures less than \(same) apart are the same. \(InstructionWords.why)")),
    ]
  }

  /// "What it is. An estimate in B; less than 5% apart counts as the same."
  private static func meaning(_ metric: MetricDescriptor) -> String {
    let kind = metric.isExact ? "Exact" : "An estimate"
    let same = metric.threshold.map {
      "; figures less than \(Formats.percent($0)) apart are the same"
    }
    return "\(metric.summary.trimmedSentence). \(kind), in \(metric.unit)\(same ?? "")."
  }

  private func words(_ title: String, _ id: String, _ entries: [Catalog.Entry]) -> [Markup] {
    guard !entries.isEmpty else { return [] }
    return [
      HTML.h2(["id": id], .text(title)),
      HTML.dl(
        ["class": "words"],
        entries.flatMap { entry in
          [HTML.dt([Words.name(entry.name)] + Self.origin(entry)), HTML.dd(Self.meaning(entry))]
        }),
    ]
  }

  private static func origin(_ entry: Catalog.Entry) -> [Markup] {
    entry.isPlugin ? [" ", HTML.small("from a plug-in")] : []
  }

  private static func meaning(_ entry: Catalog.Entry) -> [Markup] {
    let access: [Markup] =
      entry.access.isEmpty ? [] : [" Read by "] + Words.names(entry.access) + ["."]
    let lost = entry.givesUp?.trimmedSentence ?? ""
    let givesUp: [Markup] = lost.isEmpty ? [] : [.text(" Gives up: \(lost).")]
    return [.text("\(entry.summary.trimmedSentence).")] + access + givesUp
  }

  private var benchmarks: [Markup] {
    guard !catalog.benchmarks.isEmpty else { return [] }
    return [HTML.h2(["id": "benchmarks"], "Benchmarks")]
      + catalog.benchmarks.flatMap { entry -> [Markup] in
        let source: [Markup] =
          entry.source.map { [Preformatted.code($0)] } ?? []
        return [
          HTML.h3(Words.name(entry.name)), HTML.p(.text("\(entry.summary.trimmedSentence).")),
        ] + source
      }
  }

  private var again: [Markup] {
    [
      HTML.h2(["id": "again"], "Measure it again"),
      HTML.p(
        """
        The page of the samples of a representation has the command for each cell. All of it at \
        once:
        """
      ),
      CommandLineText(["tare", "run", "--preset", "standard"]).markup,
    ]
  }
}

extension MethodPage: PageKind {
  static let section: Section? = Section(title: "Method", group: .method, path: .method)

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let catalog = material.library.catalog
    try site.add(MethodPage(catalog: catalog).content)
  }
}

import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// One run in full: what went wrong first, how far times hold, every figure, then host and
/// versions.
struct RunPage {
  let run: RunOutline
  /// Those of the site, so that a dataset's page is linked where there is one.
  let datasets: [DatasetView]
  /// Whether pages with every figure go with it.
  var isDetailed = true

  private var header: Run.Header { run.header }
  private var path: SitePath { .run(header.id) }

  var content: PageContent {
    PageContent(
      path: path, title: "Run \(header.id)",
      summary: "Every figure, failure and version of the run \(header.id).", isListed: isDetailed,
      body: head + FaultTables(run: run).markup + experiments + trust + figures
        + [HTML.h2(["id": "host"], "Host"), facts(header.host.facts)] + machines
        + versions)
  }

  private var head: [Markup] {
    let label: [Markup] =
      header.label.map { [HTML.p(["class": "lead"], Words.foreign($0))] } ?? []
    return [HTML.p(["class": "eyebrow"], "Run"), HTML.h1(.text(header.id))] + label + shards + [
      FactList(facts: [
        ("started", [HTML.time(["datetime": header.startedSecond], .text(header.startedSecond))]),
        ("finished", finished),
        (
          "cells",
          [
            .text(
              "\(Formats.integer(run.measured + run.unmeasured.count)): "
                + "\(Formats.integer(run.measured)) measured, "
                + "\(Formats.integer(run.faults.count)) with a fault, "
                + "\(Formats.integer(run.unavailable.count)) unavailable")
          ]
        ),
        ("preset", [.text(header.request.preset)]),
        ("seed", [.text("\(header.request.seed)")]),
        ("command", [HTML.code(.text(header.command.joined(separator: " ")))]),
        ("version", [.text("tare \(header.toolVersion)")]),
        ("datasets", datasetLinks),
      ]).markup
    ]
  }

  /// That the run is a part of one, or what it was merged from.
  private var shards: [Markup] {
    ShardsText(header)?.markup ?? []
  }

  /// What each machine of a merged run says of itself.
  private var machines: [Markup] {
    (header.shards?.parts ?? []).map { part in
      Fold(
        summary: [
          .text("Shard \(part.index) "), HTML.small(.text(part.host["CPU"] ?? part.id)),
        ],
        content: [
          facts(
            [
              Fact("run", part.id), Fact("started", part.started.wholeSecond),
              Fact("finished", part.end.finished.wholeSecond), Fact("load after", part.end.load),
            ] + part.host.facts)
        ]
      ).markup
    }
  }

  private var finished: [Markup] {
    guard let end = run.end else {
      return [HTML.span(["class": "lack"], "not finished: this run was cut off")]
    }
    let second = end.finished.wholeSecond
    return [HTML.time(["datetime": second], .text(second)), .text(", load \(end.load)")]
  }

  private var datasetLinks: [Markup] {
    Words.list(
      header.datasets.map(\.name).sorted().map { name in
        datasets.first { $0.dataset.name == name }
          .map { Links.dataset($0, from: path, Words.name(name)) } ?? Words.name(name)
      })
  }

  /// What became of the experiments; nil where the run asked none.
  private var experiments: [Markup] {
    guard !run.findings.isEmpty else { return [] }
    let observed = run.findings.count(where: \.outcome.isObserved)
    let faults = run.findings.count(where: \.outcome.isFault)
    let table = FindingFaults(findings: run.findings, runtimes: header.runtimes.sorted()).table
    return [
      HTML.h2(["id": "experiments"], "Experiments"),
      HTML.p(
        .text(
          """
          \(Words.count(run.findings.count, "experiment")) on \
          \(Words.count(header.runtimes.count, "runtime")): 
          """
            + "\(Formats.integer(observed)) answered, \(Formats.integer(faults)) with a fault, "
            + "\(Formats.integer(run.findings.count - observed - faults)) unavailable. Answers: "),
        HTML.a(["href": path.link(to: .talk)], "the talk"), ", ",
        HTML.a(["href": path.link(to: .identity)], "identity"), ", ",
        HTML.a(["href": path.link(to: .sizes)], "base sizes"), ", ",
        HTML.a(["href": path.link(to: .profilers)], "profilers"), "."),
    ] + (table.map { [$0.markup] } ?? [])
  }

  /// How far times can be trusted; nil where none were taken.
  private var trust: [Markup] {
    guard let steadiness = run.steadiness else { return [] }
    return [
      HTML.h2(["id": Self.trust], "How far times can be trusted"),
      HTML.ul(SteadinessText(steadiness).lines.map { HTML.li(.text($0.capitalisedFirst + ".")) }),
    ]
  }

  /// The place that tells how far times can be trusted.
  static let trust = "trust"

  private var figures: [Markup] {
    let heading = HTML.h2(["id": "figures"], "Every figure")
    guard run.measured > 0 else {
      return [heading, HTML.p(["class": "lack"], "This run holds no figure.")]
    }
    guard isDetailed else {
      return [
        heading,
        HTML.p(
          .text("\(Words.count(run.measured, "figure")), which are part of "),
          HTML.a(["href": path.link(to: .history)], "their series"),
          """
          ; pages of single figures go with the newest runs only. For those of this run make a \
          site of 
          """,
          "its file alone:"),
        CommandLineText(["tare", "site", "--runs", "FOLDER"]).markup,
      ]
    }
    let table = Table(
      caption: "Figures by runtime and dataset", corners: ["runtime"],
      columns: header.datasets.map(\.name) + ["runtime’s page"],
      rows: header.runtimes.sorted(by: >).map(row))
    return [heading, table.markup]
  }

  /// How many figures there are of each dataset, each number with the way to them.
  private func row(_ runtime: Runtime) -> Table.Row {
    let figures = run.figures.lazy.map(\.key).filter { $0.runtime == runtime.id }
    let counts = Dictionary(grouping: figures, by: \.dataset).mapValues(\.count)
    return Table.Row(
      heads: [.text(runtime.title)],
      cells: header.datasets.map { dataset in
        let count = counts[dataset.name] ?? 0
        return .number(
          Formats.integer(count), value: Double(count),
          link: path.link(to: .run(header.id, runtime.id, dataset.name)))
      } + [.text(isOnSite(runtime) ? [Links.runtime(runtime, from: path)] : [])])
  }

  /// A newer run may have taken its place on the pages about runtimes.
  private func isOnSite(_ runtime: Runtime) -> Bool {
    datasets.contains { $0.runtimes.contains { $0.id == runtime.id } }
  }

  private var versions: [Markup] {
    [HTML.h2(["id": "versions"], "Runtimes and packages")]
      + header.runtimes.sorted(by: >).map { runtime in
        Fold(
          summary: [.text(runtime.title), " ", HTML.small(.text(runtime.id))],
          content: [facts(runtime.build + runtime.packages)]
        ).markup
      }
  }

  private func facts(_ facts: [Fact]) -> Markup {
    guard !facts.isEmpty else { return HTML.p("Nothing was noted.") }
    return FactList(facts: facts.map { ($0.name, [.text($0.value)]) }).markup
  }
}

extension RunPage: PageKind {
  static func add(of run: RunMaterial, to site: SiteAssembly) throws(SiteError) {
    if let source = run.outline.header.source {
      return try site.add(ImportedRunPage(run: run.outline, source: source).content)
    }
    let page = RunPage(
      run: run.outline, datasets: run.datasets, isDetailed: run.run != nil)
    try site.add(page.content)
  }
}

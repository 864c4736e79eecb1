import TareAnalysis
import TareFormats
import TareMarkup
import TareModel
import TareWording

/// What profilers say of the same objects, what they leave behind, and why they disagree.
struct ProfilersPage {
  let library: ExperimentLibrary
  private let experiments: [Experiment]
  private let index: FindingIndex
  /// The newest runtime first.
  private let readings: [ProfilerReadings]

  init(_ library: ExperimentLibrary) {
    self.library = library
    let experiments = library.family(.profilers)
    let index = library.index
    self.experiments = experiments
    self.index = index
    readings = index.runtimes.reversed().compactMap {
      ProfilerReadings(experiments, on: $0, index)
    }
  }

  private static let title = "Profilers, checked with profilers"
  private static let summary =
    "What each memory profiler says of the same objects, what it leaves behind, and why."

  var isEmpty: Bool { readings.isEmpty }

  var content: PageContent {
    guard let newest = readings.first else {
      return UnaskedPage(path: .profilers, title: Self.title, summary: Self.summary).content
    }
    return PageContent(
      path: .profilers, title: Self.title, summary: Self.summary,
      body: PageHead(
        eyebrow: ["Profilers, checked with profilers"], title: [.text(headline(newest))],
        lead: [
          """
          Check profilers with profilers: that was the talk’s last word. Tools disagree because \
          they 
          """,
          "count different things, and some change what they count. Each weighed each object in a ",
          "process of its own, and the process was weighed before and after.",
        ]
      ).markup + trace(newest) + ProfilerTables(newest, page: .profilers).markup(level: HTML.h2)
        + others + absent + [Links.source(library.runs(of: experiments), from: .profilers)])
  }

  private func headline(_ readings: ProfilerReadings) -> String {
    guard let widest = readings.widest, widest.profilers > 1 else { return Self.title }
    guard widest.least != widest.most else {
      return "\(widest.profilers) profilers agree on \(widest.subject): "
        + Formats.bytes(widest.least)
    }
    return "\(widest.profilers) profilers say \(Formats.bytes(widest.least)) to "
      + "\(Formats.bytes(widest.most)) of the same \(widest.subject)"
  }

  /// What measuring itself cost, where it was worth a word.
  private func trace(_ readings: ProfilerReadings) -> [Markup] {
    guard let trace = readings.heaviestTrace, trace.left >= Self.worthAWord else { return [] }
    let sinners = readings.profilers.count { profiler in
      profiler.readings.contains { ($0.left ?? 0) >= Self.worthAWord }
    }
    return [
      HTML.div(
        ["class": "answer"],
        HTML.p(
          .text("On \(readings.runtime.title), \(trace.profiler.title) leaves "),
          HTML.strong(.text(Formats.bytes(trace.left))),
          .text(
            " behind after weighing \(trace.reading.subject), of which it says "
              + "\(Formats.bytes(trace.reading.says)).")),
        HTML.p(
          .text(
            "\(sinners) of \(readings.profilers.count) tools leave "
              + "\(Formats.bytes(Self.worthAWord)) or more in the process they look at.")))
    ]
  }

  /// Bytes; below a page of memory a trace is nobody's trouble.
  private static let worthAWord = 4096

  private var others: [Markup] {
    let rest = readings.dropFirst()
    guard !rest.isEmpty else { return [] }
    return [HTML.h2(["id": "other-runtimes"], "The same on other versions")]
      + rest.map { readings in
        Fold(
          summary: [.text(readings.runtime.title)],
          content: ProfilerTables(readings, page: .profilers).markup(level: HTML.h3)
        ).markup
      }
  }

  private var absent: [Markup] {
    let findings = experiments.flatMap { experiment in
      index.runtimes.compactMap { runtime in
        index[runtime, experiment.name].map {
          Finding(runtime: runtime.id, experiment: experiment.name, outcome: $0)
        }
      }
    }
    guard let table = FindingFaults(findings: findings, runtimes: index.runtimes).table else {
      return []
    }
    return [HTML.h2(["id": "unavailable"], "Unavailable"), table.markup]
  }
}

extension ProfilersPage: PageKind {
  static let section: Section? = Section(title: "Profilers", group: .python, path: .profilers)
  static func isEmpty(in scope: SiteScope) -> Bool { ProfilersPage(scope.experiments).isEmpty }

  static func add(of material: SiteMaterial, to site: SiteAssembly) throws(SiteError) {
    let library = material.library.experiments
    try site.add(ProfilersPage(library).content)
  }
}

import TareMarkup
import TareModel

/// What is measured and how, in the words of the newest run's own catalog.
struct MethodPage {
  /// The newest run's; empty where there is none.
  let catalog: Catalog

  var content: PageContent {
    PageContent(
      path: .method, title: "Method",
      summary: "What each metric and benchmark of Tare measures, the statistics used, the limits.",
      body: [
        HTML.h1("How it is measured"),
        HTML.p(
          ["class": "lead"],
          "Memory and time are measured in separate processes. Before a cell is measured, its ",
          "answer is held against the plain dict’s; a fast wrong answer is an outcome, not a number."
        ),
      ] + words("Metrics", "metrics", catalog.metrics) + Self.statistics
        + benchmarks + words("Representations", "representations", catalog.representations)
        + words("Loaders", "loaders", catalog.loaders) + Self.limits)
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
        let source: [Markup] = entry.source.map { [HTML.pre(HTML.code(.text($0)))] } ?? []
        return [
          HTML.h3(Words.name(entry.name)), HTML.p(.text("\(entry.summary.trimmedSentence).")),
        ] + source
      }
  }

  private static let statistics: [Markup] = [
    HTML.h2(["id": "statistics"], "From samples to a ratio"),
    HTML.p(
      "A process times a benchmark on a representation and on plain dicts in turn, in short blocks, ",
      "after warming up. Its estimate is the least CPU time of the one divided by the least CPU ",
      "time of the other: minima recover the undisturbed figure beside a noisy neighbour, and CPU ",
      "time does not count what other programs take."),
    HTML.p(
      "Several processes do this, each with a hash seed and a memory layout of its own, in a random ",
      "order that the seed in the run file fixes. The ratio shown is the median of their estimates; ",
      "the spread is the least and the largest of them. Two representations whose spreads overlap ",
      "are not told apart."),
    HTML.p(
      HTML.strong("Warm"), " is the least CPU time of all blocks; ", HTML.strong("typical"),
      " is the median wall time of all blocks. They answer different questions and are never mixed. ",
      "Where several benchmarks are put into one number it is the geometric mean of their ratios."),
  ]

  private static let limits: [Markup] = [
    HTML.h2(["id": "limits"], "Limits"),
    HTML.ul(
      HTML.li("Seconds belong to the machine they were measured on; only ratios travel."),
      HTML.li(
        "Bytes are exact, but they belong to a runtime’s full version, its build and a 64-bit ",
        "system; a patch release may change them."),
      HTML.li(
        "A benchmark that stops early, such as the first record that matches, times a few steps ",
        "and says little about going through all records."),
      HTML.li(
        "What was not measured is not guessed: a dash in a table says why there is no figure.")),
  ]
}

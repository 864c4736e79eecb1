import TareAnalysis
import TareCharts
import TareMarkup
import TareModel

/// The first page: the answer in words, the datasets, the runs, and how to read all of it.
struct IndexPage {
  let library: RunLibrary
  private let path = SitePath.index

  init(_ library: RunLibrary) { self.library = library }

  var content: PageContent {
    PageContent(
      path: path, title: "What records weigh",
      summary:
        "What the same records cost in memory and time in every way a program can hold them.",
      body: answer + datasets + runs + ReadingHelp(page: path).markup)
  }

  private var answer: [Markup] {
    guard let view = library.headline, let runtime = view.runtimes.first else {
      return [
        HTML.h1("Nothing has been measured yet"),
        HTML.p(
          ["class": "lack"], "No run on this site holds a figure. Measure something with ",
          Words.name("tare run"), ", then make the site again with ", Words.name("tare site"), "."),
      ]
    }
    let eyebrow = HTML.p(
      ["class": "eyebrow"], .text("\(runtime.title), dataset "),
      Links.dataset(view, from: path, Words.name(view.dataset.name)),
      .text(", \(Words.count(view.dataset.records, "record")), run "),
      Links.run(view.run, from: path))
    guard let text = AnswerText(view, runtime) else {
      return [
        eyebrow, HTML.h1("What records weigh"),
        HTML.p(
          ["class": "lack"],
          "The newest run did not weigh dict and another representation side by side, so nothing ",
          "can be said about which is lighter. Its figures are on the page of the dataset."),
      ]
    }
    return [
      eyebrow, HTML.h1(text.headline),
      HTML.div(["class": "answer"], text.sentences.map { HTML.p($0) }),
    ]
  }

  private var datasets: [Markup] {
    [HTML.h2(["id": "datasets"], "Datasets")]
      + (library.datasets.isEmpty
        ? [HTML.p("No dataset has been measured.")]
        : [HTML.ul(["class": "cards"], library.datasets.map(card))])
  }

  private func card(_ view: DatasetView) -> Markup {
    let title = view.dataset.title.isEmpty ? view.dataset.name : view.dataset.title
    let figure = view.runtimes.first.flatMap { runtime in
      MemoryFigure(view, runtime)
        .figure(id: "memory-\(Slug(view.dataset.name))", run: Links.run(view.run, from: path))
    }
    return HTML.li(
      [
        HTML.h3(Links.dataset(view, from: path, Words.foreign(title))),
        HTML.p(
          ["class": "note"], Words.name(view.dataset.name),
          .text(
            ": \(Words.count(view.dataset.records, "record")), "
              + Words.count(view.runtimes.count, "runtime"))),
      ] + [figure?.markup(level: HTML.h4)].compactMap(\.self))
  }

  private var runs: [Markup] {
    [HTML.h2(["id": "runs"], "Runs")]
      + (library.runs.isEmpty
        ? [HTML.p("There are no run files.")]
        : [RunList(runs: library.runs, page: path).table.markup])
  }
}

import TareAnalysis
import TareCharts
import TareMarkup
import TareModel
import TareWording

/// A chart on a page: the finding, what is drawn, the drawing in two widths, its source and its
/// figures.
struct Figure {
  var id: String
  /// What the figure shows, as a heading.
  var finding: [Markup]
  /// What is drawn and in which unit.
  var subtitle: [Markup]
  var chart: any Chart
  var source: Source

  /// Where the figures come from.
  struct Source {
    var run: Markup
    var runtime: String
    var loader: String?
    /// The way to the samples and to the commands that measure them again; nil where there are
    /// none.
    var samples: Markup?
  }
}

extension Figure {
  /// The class of the figure around a chart in both widths and its table.
  private static let name = "chart-figure"
  /// The wide form; the style sheet hides it on narrow screens.
  private static let wide = "chart-wide"
  /// The narrow form; the style sheet hides it on wide screens.
  private static let narrow = "chart-narrow"

  /// The wide drawing is for 720 pixels and more, the narrow one for a phone.
  func markup(level: Tag) -> Markup {
    let table = chart.table
    return HTML.figure(
      ["class": Self.name, "id": id],
      HTML.figcaption(
        level(finding), HTML.p(["class": "subtitle"], subtitle)),
      HTML.div(["class": Self.wide], chart.drawing(width: 720).markup(id: "\(id)-wide")),
      HTML.div(
        ["class": Self.narrow], chart.drawing(width: 350).markup(id: "\(id)-narrow")),
      source.markup,
      HTML.details(
        HTML.summary("The same figures as a table"),
        Table.scrolling(table.markup, label: chart.title))
    ).showing([table.sheet])
  }
}

extension Figure.Source {
  var markup: Markup {
    HTML.p(
      ["class": "source"],
      ["Source: run ", run, ", \(Markup.text(runtime).plainText)"]
        + (loader.map { [", records loaded by ", Words.name($0)] } ?? [])
        + (samples.map { ["; ", $0] } ?? []) + ["."])
  }

  /// Figures of one dataset on one runtime.
  init(_ view: DatasetView, _ runtime: Runtime, loader: String?, from page: SitePath) {
    let target = SitePath.runtime(runtime.id, view.dataset.name)
    self.init(
      run: Links.run(view.run, from: page), runtime: runtime.title, loader: loader,
      samples: Links.samples(target, RuntimeDatasetPage.again, from: page))
  }

  /// The same on the page of their samples.
  func beside(_ place: String, of page: SitePath) -> Figure.Source {
    var source = self
    source.samples = Links.samples(page, place, from: page)
    return source
  }
}

import TareAnalysis
import TareMarkup
import TareModel
import TareWording

/// Links to pages by what they are about.
enum Links {
  static func run(_ run: Run, from page: SitePath) -> Markup { self.run(run.header.id, from: page) }

  static func run(_ run: RunSummary, from page: SitePath) -> Markup { self.run(run.id, from: page) }

  private static func run(_ id: String, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: .run(id))], .text(id))
  }

  /// "A, B and C".
  static func runs(_ ids: [String], from page: SitePath) -> [Markup] {
    Words.list(ids.map { run($0, from: page) })
  }

  /// "The same on A and B."; nil where there is no other runtime.
  static func same(
    on runtimes: [Runtime], from page: SitePath, at address: (Runtime) -> SitePath
  ) -> [Markup] {
    guard !runtimes.isEmpty else { return [] }
    let links = runtimes.map { HTML.a(["href": page.link(to: address($0))], .text($0.title)) }
    return [HTML.p(["The same on "] + Words.list(links) + ["."])]
  }

  /// The way from a figure to its samples, at a place of a page that has them.
  static func samples(_ target: SitePath, _ place: String, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: target, fragment: place)], "samples and commands")
  }

  /// The way from a chart of an experiment to its answers, and to the command that asks again.
  static func answers(to experiment: Experiment, from page: SitePath) -> Markup {
    let target = page.link(to: .experiment(experiment.name), fragment: ExperimentPage.again)
    return HTML.a(["href": target], "answers and command")
  }

  static func dataset(_ view: DatasetView, from page: SitePath, _ text: Markup) -> Markup {
    HTML.a(["href": page.link(to: view.path)], text)
  }

  static func runtime(_ runtime: Runtime, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: .runtime(runtime.id))], .text(runtime.title))
  }

  static func representation(_ name: String, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: .representation(name))], Words.name(name))
  }

  static func benchmark(_ name: String, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: .benchmark(name))], Words.name(name))
  }
}

import TareMarkup
import TareModel

/// Links to pages by what they are about.
enum Links {
  static func run(_ run: Run, from page: SitePath) -> Markup { self.run(run.header.id, from: page) }

  static func run(_ run: RunSummary, from page: SitePath) -> Markup { self.run(run.id, from: page) }

  private static func run(_ id: String, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: .run(id))], .text(id))
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

import TareMarkup
import TareModel

/// Links to pages by what they are about.
enum Links {
  static func run(_ run: Run, from page: SitePath) -> Markup {
    HTML.a(["href": page.link(to: .run(run.header.id))], .text(run.header.id))
  }

  static func dataset(_ view: DatasetView, from page: SitePath, _ text: Markup) -> Markup {
    HTML.a(["href": page.link(to: view.path)], text)
  }
}

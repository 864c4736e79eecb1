import TareMarkup

/// The way from the overview down to a page.
struct Trail {
  let content: PageContent

  /// Empty on the overview, which is the top.
  var markup: [Markup] {
    guard content.path != .index else { return [] }
    let page = content.path
    let section = Section.of(page).map { [PageContent.Parent($0.title, $0.path)] } ?? []
    let above = [PageContent.Parent("Overview", .index)] + section + content.parents
    let links = above.filter { $0.path != page }.map { parent in
      HTML.li(HTML.a(["href": page.link(to: parent.path)], .text(parent.title)))
    }
    return [
      HTML.nav(
        ["aria-label": "Where you are", "class": "trail"],
        HTML.ol(links + [HTML.li(["aria-current": "page"], .text(content.title))]))
    ]
  }
}

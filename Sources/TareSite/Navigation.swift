import TareMarkup

/// The links at the head of every page.
struct Navigation {
  let page: SitePath

  var markup: Markup {
    HTML.ul(
      [
        item("Overview", .index, nil), item("Datasets", .index, "datasets"),
        item("Runs", .index, "runs"), item("History", .history, nil), item("Method", .method, nil),
      ].map { HTML.li($0) })
  }

  private func item(_ text: String, _ target: SitePath, _ fragment: String?) -> Markup {
    var attributes: Attributes = ["href": page.link(to: target, fragment: fragment)]
    if let part = Self.part(of: page), part == (fragment ?? target.text) {
      attributes["aria-current"] = part == target.text ? "page" : "true"
    }
    return HTML.a(attributes, .text(text))
  }

  /// The entry that a page belongs to.
  private static func part(of page: SitePath) -> String? {
    page.names.count > 1 ? page.names.first : page.text
  }
}

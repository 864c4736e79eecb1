import TareMarkup

/// What others show of a page: the description, and the words of a link to it.
struct PagePreview {
  let content: PageContent
  let siteTitle: String
  /// Where the site will be found; nil where nobody said so.
  let baseURL: BaseURL?

  var markup: [Markup] {
    let words: [Attributes] = [
      ["name": "description", "content": content.summary],
      ["property": "og:type", "content": "website"],
      ["property": "og:site_name", "content": siteTitle],
      ["property": "og:title", "content": content.title],
      ["property": "og:description", "content": content.summary],
    ]
    let metas = words.map { Self.element("meta", $0) }
    guard let address = baseURL?.address(of: content.path) else { return metas }
    return metas + [
      Self.element("meta", ["property": "og:url", "content": address]),
      Self.element("link", ["rel": "canonical", "href": address]),
    ]
  }

  private static func element(_ name: String, _ attributes: Attributes) -> Markup {
    .element(MarkupElement(name, attributes: attributes))
  }
}

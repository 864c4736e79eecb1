import LibXML
import TareMarkup

/// Turns what a page says and the template into the bytes of a checked HTML file.
struct PageWriter {
  let templates: TemplateFolder
  /// All files of the site, which links in templates may lead to.
  let files: Set<SitePath>
  let schemas: PageSchemas

  func page(_ content: PageContent) throws(SiteError) -> SitePage {
    let template = Template(document: try templates.document())
    try template.resolveLinks(from: content.path, files: files)
    try template.fill(values(content))
    template.strip()
    try schemas.check(template.document, as: content.path)
    do {
      return SitePage(path: content.path, bytes: try XML.Serializer.html(template.document))
    } catch { throw SiteError(.page, error) }
  }

  /// The slots of a template, all of them.
  private func values(_ content: PageContent) -> [String: [Markup]] {
    [
      "title": [.text("\(content.title) – Tare")],
      "description": [
        .element(
          MarkupElement(
            "meta", attributes: ["name": "description", "content": content.summary]))
      ],
      "navigation": [Navigation(page: content.path).markup],
      "content": content.body,
      // Nothing that another run would change, or every page would be another one then.
      "provenance": ["Made by Tare from run files."],
    ]
  }
}

import LibXML
import TareMarkup
import TareModel

/// Turns what a page says and the template into the bytes of a checked HTML file.
struct PageWriter {
  let template: PageTemplate
  /// All files of the site, which links in templates may lead to.
  let files: Set<SitePath>
  /// What the navigation leads to.
  let sections: [Section]
  let schemas: PageSchemas
  /// The rules for charts, which drawings saved as files carry with them.
  let chartStyle: String
  var siteTitle = SiteBuilder.title
  let baseURL: BaseURL?

  /// The page, and the files that go with its figures.
  func pages(_ content: PageContent) throws(SiteError) -> [SitePage] {
    let figures = try FigureFiles(content, style: chartStyle)
    let template = Template(document: try template.copy())
    try template.resolveLinks(from: content.path, files: files)
    try template.fill(values(content, body: figures.body))
    template.strip()
    try schemas.check(template.document, as: content.path)
    // A missing page is shown at the address that was asked for, however deep that lies.
    if content.path == .notFound, let baseURL { try template.anchorLinks(at: baseURL.path) }
    do {
      let page = SitePage(path: content.path, bytes: try XML.Serializer.html(template.document))
      return [page] + figures.files + content.files
    } catch { throw SiteError(.page, error) }
  }

  /// Of everything that the page is made of.
  func mark(_ content: PageContent) -> Fingerprint {
    var mark = Fingerprint(content)
    for section in sections { mark.add(section.path.text) }
    return mark
  }

  /// The slots of a template, all of them.
  private func values(_ content: PageContent, body: [Markup]) -> [String: [Markup]] {
    let navigation = Navigation(page: content.path, sections: sections)
    return [
      "title": [.text("\(content.title) – \(siteTitle)")],
      "site": [.text(siteTitle)],
      "preview": PagePreview(content: content, siteTitle: siteTitle, baseURL: baseURL).markup,
      "navigation": navigation.markup,
      "trail": Trail(content: content).markup,
      "content": body,
      "map": navigation.map,
      // Nothing that another run would change, or every page would be another one then.
      "provenance": ["Made by Tare from run files."],
    ]
  }
}

import LibXML
import TareFormats
import TareMarkup
import TareWording

/// The files that go with the charts and tables of a page: each drawing as SVG, its figures as CSV.
///
/// Charts and tables carry their figures with them, so that no page has to think of files. A page
/// that has the figures of all its charts in one file has no others beside it.
struct FigureFiles {
  /// The page's body with links to the files under each figure.
  let body: [Markup]
  let files: [SitePage]

  /// - Parameter style: the rules for charts, which a drawing on its own carries with it.
  init(_ content: PageContent, style: String) throws(SiteError) {
    let collector = Collector(content, style: style)
    var body: [Markup] = []
    for item in content.body { body.append(try collector.visit(item)) }
    self.body = body
    files = collector.files
  }

  /// Goes through the tree once.
  private final class Collector {
    let page: SitePath
    /// Of all charts.
    let figures: SitePath?
    let style: String
    var files: [SitePage] = []

    init(_ content: PageContent, style: String) {
      page = content.path
      figures = content.figures
      self.style = style
    }

    func visit(_ item: Markup) throws(SiteError) -> Markup {
      guard case .element(var element) = item, element.namespace == .html else { return item }
      if let id = element.attributes["id"], !element.sheets.isEmpty {
        let links = try links(Slug(id).description, element)
        let end = element.children.lastIndex { $0.name == "details" } ?? element.children.endIndex
        if !links.isEmpty { element.children.insert(Self.line(links), at: end) }
        return .element(element)
      }
      var children: [Markup] = []
      for child in element.children { children.append(try visit(child)) }
      element.children = children
      return .element(element)
    }

    private static func line(_ links: [Markup]) -> Markup {
      HTML.p(["class": "downloads"], ["Download: "] + Words.list(links) + ["."])
    }

    private func links(_ id: String, _ figure: MarkupElement) throws(SiteError) -> [Markup] {
      let inside = figure.children.flatMap(\.elements)
      var links: [Markup] = []
      if let drawing = inside.first(where: { $0.namespace == .svg && $0.name == "svg" }) {
        links.append(link("\(id).svg", "drawing (SVG)"))
        try add("\(id).svg", StandaloneDrawing(drawing, style: style).bytes())
      }
      if let figures {
        links.append(HTML.a(["href": page.link(to: figures)], "all figures (CSV)"))
        return links
      }
      for (index, sheet) in figure.sheets.enumerated() {
        let name = index == 0 ? id : "\(id)-\(index + 1)"
        links.append(
          link(
            "\(name).csv", figure.sheets.count > 1 ? "table \(index + 1) (CSV)" : "figures (CSV)"))
        try add("\(name).csv", Array(CSV.text(sheet).utf8))
      }
      return links
    }

    private func link(_ name: String, _ text: String) -> Markup {
      HTML.a(["href": page.link(to: folder(name))], .text(text))
    }

    private func add(_ name: String, _ bytes: [UInt8]) throws(SiteError) {
      files.append(SitePage(path: folder(name), bytes: bytes))
    }

    /// Beside the page, in a folder of the page's own name.
    private func folder(_ name: String) -> SitePath { page.folder.file(name) }
  }
}

extension Markup {
  fileprivate var name: String? {
    if case .element(let element) = self { element.name } else { nil }
  }
}

extension SitePath {
  /// The folder for what belongs to a page: `datasets/cargo` for `datasets/cargo.html`.
  var folder: SitePath {
    let last = (names.last ?? "").split(separator: ".").dropLast().joined(separator: ".")
    return SitePath((names.dropLast() + [last]).joined(separator: "/"))
  }

  func file(_ name: String) -> SitePath { SitePath("\(text)/\(name)") }
}

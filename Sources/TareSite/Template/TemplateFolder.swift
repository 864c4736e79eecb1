import LibXML
import TareFoundation
import TareModel

/// A folder with `page.xhtml`, its partials, and `assets/` that go into the site as they are.
package struct TemplateFolder: Sendable, Equatable {
  package let path: String

  package init(_ path: String) { self.path = path }

  /// The file that makes a folder a folder of templates.
  package static let page = "page.xhtml"

  /// Every file under `assets/`, in the order of their paths; files with a leading dot stay behind.
  func assets() throws(SiteError) -> [SitePage] {
    let root = file(Self.assets)
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: root) else {
      throw SiteError(.template, file: root, "the folder of assets is missing")
    }
    var pages: [SitePage] = []
    for name in names.sorted() {
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      let isFolder = FileManager.default.isFolder("\(root)/\(name)")
      guard !isHidden, isFolder == false else { continue }
      guard let content = FileManager.default.contents(atPath: "\(root)/\(name)") else {
        throw SiteError(.template, file: "\(root)/\(name)", "the asset cannot be read")
      }
      pages.append(SitePage(path: SitePath("\(Self.assets)/\(name)"), bytes: Array(content)))
    }
    return pages
  }

  /// Of all its files, so that a change of any is seen.
  func mark() throws(SiteError) -> Fingerprint {
    guard let names = try? FileManager.default.subpathsOfDirectory(atPath: path) else {
      throw SiteError(.template, file: path, "the folder of templates cannot be read")
    }
    var mark = Fingerprint()
    for name in names.sorted() {
      mark.add(name)
      let content = FileManager.default.contents(atPath: file(name)) ?? Data()
      mark.add(content.count)
      mark.add(content)
    }
    return mark
  }

  private static let assets = "assets"

  func file(_ name: String) -> String { path.hasSuffix("/") ? path + name : "\(path)/\(name)" }
}

extension SiteError {
  /// The first fault of a document, with its place taken out of the sentence.
  init(_ kind: Kind, _ error: XML.Error) {
    let line = error.diagnostics.first.map(\.line).flatMap { $0 > 0 ? $0 : nil }
    let place = line.map { "\(error.source):\($0): " } ?? "\(error.source): "
    let sentence = error.description
    self.init(
      kind, file: error.source, line: line,
      sentence.hasPrefix(place) ? String(sentence.dropFirst(place.count)) : sentence)
  }
}

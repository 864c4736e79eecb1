import Foundation
import LibXML
import TareModel
import Testing

@testable import TareSite

/// A site made in memory from the project's own templates, and ways to ask about it.
struct Site {
  let pages: [SitePage]

  init(
    _ runs: [Run], pairs: [RunPair] = [], templates: TemplateFolder = .project,
    baseURL: BaseURL? = nil
  ) throws {
    pages = try SiteBuilder(
      runs: runs.map { RunSource($0) }, pairs: pairs, templates: templates,
      runSchemas: [("run-1.xsd", Array("<one/>".utf8)), ("run-3.xsd", Array("<three/>".utf8))],
      baseURL: baseURL
    ).pages()
  }

  var paths: Set<SitePath> { Set(pages.map(\.path)) }
  var htmlPages: [SitePage] { pages.filter { $0.path.text.hasSuffix(".html") } }

  func source(_ path: SitePath) throws -> String {
    let page = try #require(pages.first { $0.path == path })
    return String(decoding: page.bytes, as: UTF8.self)
  }

  /// What a reader sees of `main`, blanks put together.
  func text(_ path: SitePath) throws -> String {
    let page = try #require(pages.first { $0.path == path })
    let main = try #require(try page.tree().elements(at: "//main").first)
    return main.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension SitePage {
  /// The page parsed again, as XML that a browser would agree with.
  func tree() throws -> XML.Document {
    var text = String(decoding: bytes, as: UTF8.self)
    text = text.replacingOccurrences(of: "<!DOCTYPE html>\n", with: "")
    // The only places where HTML is not XML: elements without an end.
    for name in ["meta", "link", "br", "wbr", "input"] {
      text = text.replacing(try Regex("<(\(name)(?: [^>]*)?)>")) { match in
        "<\(match.output[1].substring ?? "")/>"
      }
    }
    return try XML.Document.parse(Array(text.utf8), named: path.text)
  }
}

extension TemplateFolder {
  /// The templates that lie beside the sources.
  static let project = TemplateFolder(
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Templates").path)
}

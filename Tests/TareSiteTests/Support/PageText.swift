import Foundation
import TareTestSupport

@testable import TareSite

/// A page as its words alone: a line for each block, a row of a table on one line.
enum PageText {
  private static let blocks = [
    "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "caption", "tr", "figcaption", "pre", "summary",
    "figure", "div", "table", "section", "details", "ul", "ol", "dl",
  ]

  static func lines(_ page: SitePage) throws -> [String] {
    let source = String(decoding: page.bytes, as: UTF8.self)
    var main = source.split(separator: "<main", maxSplits: 1).last.map { "<main" + $0 } ?? ""
    main = main.split(separator: "</main>", maxSplits: 1).first.map(String.init) ?? ""
    main.replace(try Regex("(?s)<svg.*?</svg>"), with: "")
    main.replace(try Regex("</?(\\w+)(?: [^>]*)?>")) { match in
      let name = match.output[1].substring.map(String.init) ?? ""
      if name == "td" || name == "th" {
        return match.output[0].substring?.hasPrefix("</") == true ? "" : "|"
      }
      return blocks.contains(name) ? "\u{1}" : ""
    }
    for (name, text) in [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")] {
      main = main.replacing(name, with: text)
    }
    return main.split(separator: "\u{1}").compactMap { line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      let text = cells.joined(separator: " | ")
      return text.isEmpty ? nil : text
    }
  }
}

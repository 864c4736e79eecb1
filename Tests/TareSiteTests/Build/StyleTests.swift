import Foundation
import TareCharts
import Testing

@testable import TareSite

@Suite("The style sheet")
struct StyleTests {
  private let text: String

  init() throws {
    text = try ["chart.css", "style.css"].map { name in
      try String(
        contentsOfFile: TemplateFolder.project.path + "/assets/" + name, encoding: .utf8)
    }.joined()
  }

  @Test("keeps text on heat colours readable in both themes", arguments: ChartClasses.heat)
  func contrast(heat: String) throws {
    for theme in try themes() {
      let ground = try #require(theme["--\(heat)"])
      let ink = try #require(theme["--\(heat)-ink"] ?? theme["--heat-ink"])
      #expect(contrast(ground, ink) >= 4.5, "\(heat): \(ground) under \(ink)")
    }
  }

  @Test(
    "keeps words readable on their ground in both themes",
    arguments: ["--ink", "--soft", "--link", "--warn"])
  func words(name: String) throws {
    for theme in try themes() {
      for ground in ["--page", "--panel"] {
        let ratio = contrast(try #require(theme[ground]), try #require(theme[name]))
        #expect(ratio >= 4.5, "\(name) on \(ground)")
      }
    }
  }

  @Test("has headings in order of size, the long ones too")
  func headings() throws {
    func size(_ rule: String) throws -> Double {
      let match = try #require(text.firstMatch(of: Regex("\n\(rule) \\{ font-size: ([0-9.]+)rem")))
      return try #require(match.output[1].substring.flatMap { Double($0) })
    }
    let sizes = try ["h1\\.long", "h2", "h3", "h4"].map(size)
    #expect(sizes == sizes.sorted(by: >))
    #expect(Set(sizes).count == sizes.count)
  }

  @Test("asks nobody for anything")
  func offline() {
    #expect(!text.contains("url("))
    #expect(!text.contains("@import"))
  }

  /// The light and the dark colours: the first two blocks of variables.
  private func themes() throws -> [[String: String]] {
    let blocks = text.components(separatedBy: ":root {").dropFirst().prefix(2)
    try #require(blocks.count == 2)
    return blocks.map { block in
      let body = block.prefix { $0 != "}" }
      return body.split(separator: ";").reduce(into: [:]) { colours, line in
        let parts = line.split(separator: ":").map {
          $0.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        guard parts.count == 2, let name = parts[0].split(separator: " ").last else { return }
        colours[String(name)] = parts[1]
      }
    }
  }

  /// The contrast of WCAG 2 between two colours written with six digits.
  private func contrast(_ first: String, _ second: String) -> Double {
    let (a, b) = (luminance(first), luminance(second))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

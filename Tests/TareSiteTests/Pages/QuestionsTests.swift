import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

/// What people come with, and in how many clicks from the first page it is answered.
@Suite("Questions of readers")
struct QuestionsTests {
  private struct Question {
    var asks: String
    var page: SitePath
    var says: String
    var clicks: Int
  }

  private static let questions = [
    Question(
      asks: "Which way should I hold these records?", page: .index,
      says: "slots: 46% smaller than a dict", clicks: 0),
    Question(
      asks: "What is the peak while loading?", page: .index,
      says: "a record at the peak of loading (dict:", clicks: 0),
    Question(asks: "What does it give up?", page: .index, says: "Gives up:", clicks: 0),
    Question(
      asks: "Does sharing equal parts pay here?", page: .index,
      says: "smaller only where records repeat equal parts", clicks: 0),
    Question(
      asks: "Where are numpy and pandas?", page: .index,
      says: "numpy, pandas and Arrow were not measured in this run", clicks: 0),
    Question(
      asks: "Will ten million fit?", page: .dataset("cargo"), says: "How much memory for mine?",
      clicks: 1),
    Question(
      asks: "What do I gain by a newer Python?", page: .runtime("cpython-3.13.0"),
      says: "Scanning dicts is as fast as on CPython 3.7.16", clicks: 1),
    Question(
      asks: "Which loader, and what is its peak?", page: .loaders,
      says: "Held and peak bytes a record", clicks: 1),
    Question(
      asks: "Did anything get heavier since last time?", page: .history,
      says: "in the newest run", clicks: 1),
    Question(
      asks: "Is the talk still right?", page: .talk,
      says: "of the talk’s 10 claims still hold on CPython 3.13.0", clicks: 1),
    Question(
      asks: "What is fast at filtering?", page: .benchmark("filter"), says: "is fastest", clicks: 2),
  ]

  @Test("are answered within two clicks of the first page")
  func clicks() throws {
    let site = try PageTextTests.site()
    let distances = try Self.distances(site)
    for question in Self.questions {
      let clicks = try #require(distances[question.page], "\(question.asks)")
      #expect(clicks <= question.clicks, "\(question.asks) \(clicks) clicks")
      #expect(try site.text(question.page).contains(question.says), "\(question.asks)")
    }
  }

  /// Clicks from the first page to each other, through links of the page and of the navigation.
  private static func distances(_ site: Site) throws -> [SitePath: Int] {
    let pages = Dictionary(site.htmlPages.map { ($0.path.text, $0) }) { first, _ in first }
    var distances = [SitePath.index: 0]
    var border = [SitePath.index]
    for clicks in 1...3 {
      var next: [SitePath] = []
      for path in border {
        guard let page = pages[path.text] else { continue }
        for link in try page.tree().elements(at: "//a[@href]").compactMap({ $0["href"] }) {
          let target = resolved(link, from: path)
          guard pages[target] != nil, distances[SitePath(target)] == nil else { continue }
          distances[SitePath(target)] = clicks
          next.append(SitePath(target))
        }
      }
      border = next
    }
    return distances
  }

  /// The path of a relative link, without its fragment.
  private static func resolved(_ link: String, from page: SitePath) -> String {
    var names = page.text.split(separator: "/").map(String.init).dropLast()
    let path = link.prefix { $0 != "#" && $0 != "?" }
    for name in path.split(separator: "/") {
      if name == ".." { _ = names.popLast() } else if name != "." { names.append(String(name)) }
    }
    return names.joined(separator: "/")
  }
}

import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Links and ids of a whole site")
struct LinkTests {
  /// Made once for all tests.
  private static let made = Result { try make() }

  private static func site() throws -> Site { try made.get() }

  private static func make() throws -> Site {
    var nasty = RunFixture(id: "20261121T100000Z-aaaaaa", label: "</script>\u{202E}")
    nasty.versions = ["3.7.16", "3.9.18", "3.11.7", "3.13.0"]
    nasty.datasets = [RunFixture.nasty]
    // A runtime has other packages in another run, and is the same runtime all the same.
    var laterPackages = nasty.run
    for place in laterPackages.header.runtimes.indices {
      laterPackages.header.runtimes[place].packages.append(Fact("pandas", "2.2"))
    }
    var asked = RunFixture(id: "20261120T100000Z-bbbbbb")
    asked.loaders = ["json"]
    return try Site([
      RunFixture.withFaults.run, laterPackages, ExperimentFixture().asked(asked),
    ])
  }

  @Test("every link is relative and leads to a file and an id of the site")
  func links() throws {
    let site = try Self.site()
    let pages = try site.htmlPages.map { (path: $0.path, tree: try $0.tree()) }
    let files = Set(site.pages.map(\.path))
    let ids = Dictionary(
      uniqueKeysWithValues: try pages.map { ($0.path, Set(try Self.ids($0.tree))) })
    var count = 0
    for (path, tree) in pages {
      for name in ["href", "src", "action"] {
        for element in try tree.elements(at: "//*[@\(name)]") {
          let link = try #require(element[name])
          if element["rel"] == "canonical" { continue }
          #expect(!link.contains(":") && !link.hasPrefix("/"), "\(path.text): \(link)")
          let parts = link.split(separator: "#", omittingEmptySubsequences: false)
          let target = Self.resolve(String(parts.first ?? ""), from: path)
          #expect(files.contains(target), "\(path.text) leads to \(link)")
          if parts.count > 1 {
            let isThere = ids[target]?.contains(String(parts[1])) ?? false
            #expect(isThere, "\(path.text) leads to \(link)")
          }
          count += 1
        }
      }
    }
    #expect(count > 80)
  }

  @Test("no id stands twice on a page")
  func ids() throws {
    for page in try Self.site().htmlPages {
      let ids = try Self.ids(page.tree())
      #expect(Set(ids).count == ids.count, "\(page.path.text)")
      #expect(!ids.isEmpty)
    }
  }

  @Test("every page has one heading of the first level, a main part, a language and a way to it")
  func landmarks() throws {
    for page in try Self.site().htmlPages {
      let tree = try page.tree()
      for path in [
        "//h1", "//main", "//header//nav", "//*[@role='search']", "//footer", "//title",
        "/html[@lang='en']",
      ] {
        let count = try tree.number(at: "count(\(path.replacing("/html", with: "/*")))")
        #expect(count == 1, "\(path) on \(page.path.text)")
      }
      #expect(try tree.number(at: "count(//main//*[local-name()='script'])") == 0)
      #expect(try tree.number(at: "count(//script[not(@src) or not(@defer)] | //style)") == 0)
      #expect(try tree.number(at: "count(//*[@style] | //@*[starts-with(name(), 'on')])") == 0)
    }
  }

  private static func ids(_ tree: XML.Document) throws -> [String] {
    try tree.elements(at: "//*[@id]").compactMap { $0["id"] }
  }

  private static func resolve(_ link: String, from page: SitePath) -> SitePath {
    guard !link.isEmpty else { return page }
    var names = Array(page.names.dropLast())
    for name in link.split(separator: "/") {
      if name == ".." { names.removeLast() } else { names.append(String(name)) }
    }
    return SitePath(names.joined(separator: "/"))
  }
}

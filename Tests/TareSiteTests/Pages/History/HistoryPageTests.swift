import LibXML
import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("History pages")
struct HistoryPageTests {
  /// Runs of the fixture, a day apart; the overhead of slots grows by eight bytes in the third.
  private static func runs(_ count: Int, grows: Bool = true) -> [Run] {
    (1...count).map { day in
      var fixture = RunFixture(id: "2026110\(day)T100000Z-aaaaaa", label: "v\(day)")
      fixture.versions = ["3.13.0"]
      if grows, day > 2 { fixture.representations[3].overhead += 8 }
      return fixture.run
    }
  }

  @Test("say that one run is no history, and have nothing else")
  func one() throws {
    let site = try Site(Self.runs(1))
    #expect(try site.text(.history).contains("One run is no history yet"))
    #expect(!site.paths.contains { $0.text.hasPrefix("history/") })
  }

  @Test("name the change, in the run that brought it")
  func change() throws {
    let site = try Site(Self.runs(3))
    let text = try site.text(.history)
    #expect(text.contains("slots, allocated is heavier by"))
    #expect(text.contains("in the newest run"))
    let series = try site.text(
      .history(dataset: "cargo", runtime: "cpython-3.13.0", representation: "slots"))
    #expect(series.contains("allocated heavier by 1.42% since v3: 563 B to 571 B"))
    #expect(series.contains("figures stayed the same over 3 runs"))
  }

  @Test("say what still stands beside what is new, and show cell by run")
  func standing() throws {
    let text = try Site(Self.runs(5)).text(.history)
    #expect(text.contains("Nothing new in the newest run; 6 older regressions still stand"))
    #expect(text.contains("What changed, run by run"))
    #expect(text.contains("Still standing"))
  }

  @Test("tell cells of several runtimes apart in the grid")
  func runtimes() throws {
    func heads(_ versions: [String]) throws -> String {
      let runs = (1...5).map { day in
        var fixture = RunFixture(id: "2026110\(day)T100000Z-aaaaaa", label: "v\(day)")
        fixture.versions = versions
        if day > 2 { fixture.representations[3].overhead += 8 }
        return fixture.run
      }
      let page = try #require(try Site(runs).pages.first { $0.path == .history }).tree()
      return try page.elements(at: "//h2[@id='grid']/following::thead[1]").map(\.text).joined()
    }
    #expect(try heads(["3.12.1", "3.13.0"]).contains("runtime"))
    #expect(try !heads(["3.13.0"]).contains("runtime"))
  }

  @Test("say nothing of what is no longer measured")
  func dropped() throws {
    var runs = Self.runs(5)
    runs[4].cells.removeAll { $0.key.representation == "slots" }
    let text = try Site(runs).text(.history)
    #expect(text.contains("Nothing new in the newest run"))
    #expect(!text.contains("still stand") && !text.contains("Still standing"))
  }

  @Test("say so when nothing changed")
  func still() throws {
    let site = try Site(Self.runs(3, grows: false))
    #expect(try site.text(.history).contains("Nothing new in the newest run"))
  }

  @Test("draw what moved, and count the rest in one line")
  func folded() throws {
    func page(_ representation: String) throws -> XML.Document {
      let path = SitePath.history(
        dataset: "cargo", runtime: "cpython-3.13.0", representation: representation)
      let site = try Site(Self.runs(3))
      return try #require(site.pages.first { $0.path == path }).tree()
    }
    let (moved, still) = (try page("slots"), try page("dict"))
    #expect(try !moved.elements(at: "//main//figure").isEmpty)
    #expect(try moved.elements(at: "//main/details/summary").count == 1)
    #expect(try moved.elements(at: "//main/details[@open]").isEmpty)
    #expect(try still.elements(at: "//main//figure").isEmpty)
    #expect(try still.elements(at: "//main/details[@open]/summary").count == 1)
  }

  @Test("hand every point over as comma-separated values")
  func values() throws {
    let site = try Site(Self.runs(3))
    let csv = try site.source(SitePath("history/cargo/cpython-3.13.0/slots.csv"))
    let rows = csv.split(whereSeparator: \.isNewline).filter { $0.hasPrefix("allocated,none,json") }
    #expect(rows.count == 3)
    #expect(rows.last?.hasSuffix("v3,2026-11-22T21:34:49Z,571,,") == true)
  }

  @Test("feed the runs that changed something, with ids that do not depend on later runs")
  func feed() throws {
    func entries(_ runs: [Run]) throws -> [String: String] {
      let document = try XML.Document.parse(
        Array(try Site(runs).source(Feed.path).utf8), named: "feed")
      let spaces = ["a": "http://www.w3.org/2005/Atom"]
      return try document.elements(at: "//a:entry", namespaces: spaces).reduce(into: [:]) {
        let texts = $1.children.map(\.text)
        $0[texts[0]] = texts[1]
      }
    }
    let three = try entries(Self.runs(3))
    #expect(three.keys.sorted() == ["urn:tare:history:20261103T100000Z-aaaaaa"])
    #expect(three.values.first?.contains("heavier in v3") == true)
    #expect(try entries(Self.runs(5)) == three)
  }
}

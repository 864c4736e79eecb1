import LibXML
import TareModel
import TareWording
import Testing

@testable import TareSite

@Suite("The page about the method")
struct MethodPageTests {
  @Test(
    "explains every metric, loader and representation of the newest run, and each benchmark's source"
  )
  func complete() throws {
    let run = RunFixture().run
    let text = try Site([run]).text(.method)
    let catalog = run.header.catalog
    for metric in catalog.metrics {
      #expect(text.contains("\(metric.summary.trimmedSentence)."), "\(metric.name)")
    }
    #expect(text.contains("bytes by resident. An estimate, in B; figures less than 5% apart"))
    for entry in catalog.loaders + catalog.representations + catalog.benchmarks {
      #expect(text.contains("\(entry.summary.trimmedSentence)."), "\(entry.name)")
    }
    #expect(text.contains("for r in records: pass"))
  }

  @Test(
    "has a formula and a limit for each statistic", arguments: ["bytes", "statistics", "changes"])
  func formulas(id: String) throws {
    let page = try #require(try Site([RunFixture().run]).pages.first { $0.path == .method }).tree()
    let list = try page.elements(at: "//h2[@id='\(id)']/following-sibling::dl[1]")
    let formulas = try #require(list.first).children.filter { $0.name == "dd" }
    #expect(formulas.count > 4)
    for formula in formulas { #expect(formula.children.map(\.name) == ["p", "p"]) }
  }
}

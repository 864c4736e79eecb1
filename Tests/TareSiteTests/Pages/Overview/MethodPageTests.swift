import LibXML
import TareAnalysis
import TareFormats
import TareModel
import TareTestSupport
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

  @Test("says each constant as it is")
  func constants() throws {
    let text = try Site([RunFixture().run]).text(.method)
    let (many, trimmed) = (Words.number(Moments.many), Words.part(Moments.trimmed))
    let fewest = Words.number(UndisturbedPace.fewest)
    let fastest = Words.part(UndisturbedPace.fastest)
    let late = Words.number(ChangePoints.shortest - 1)
    for phrase in [
      "Of \(many) figures and more the \(trimmed) at either end is left out",
      "where there are fewer than \(Words.number(VariancePriors.least)) (empirical Bayes",
      "the fastest \(fastest) of a side spreads by more than "
        + "\(Formats.percent(UndisturbedPace.nearly)),",
      "½ log ratio, or a \(Words.part(TimeJudgement.freeDrift))",
      "by \(Formats.exact(Thresholds.shareOfMove)) of what dict itself moved by beyond a "
        + "\(Words.part(Thresholds.freeMove)), for",
      "a level lasts \(Words.number(ChangePoints.shortest)) runs at least",
      "is seen \(late) runs late", "Of more than \(fewest), those in which a side took far longer",
      "than in the fastest \(fastest) met a busy machine", "unless fewer than \(fewest) remain",
    ] { #expect(text.contains(phrase), "\(phrase)") }
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

import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of an experiment")
struct ExperimentPageTests {
  private let site: Site

  init() throws { site = try Site([ExperimentFixture().asked(RunFixture())]) }

  @Test("every experiment has one, with its question, its claims and its source")
  func pages() throws {
    let pages = site.htmlPages.map(\.path).filter { $0.text.hasPrefix("experiments/") }
    #expect(pages.count == 8)
    let text = try site.text(.experiment("folding"))
    #expect(text.contains("Is a sum of literals a literal?"))
    #expect(text.contains("✗ does not hold It is no on 3.7."))
    #expect(text.contains("f = 200 + 300 f is 500"))
  }

  @Test("shows equal listings once, with their versions")
  func listings() throws {
    let text = try site.text(.experiment("folding"))
    #expect(text.contains("On 2.7:BINARY_ADDOn 3.6 to 3.13:LOAD"))
  }

  @Test("tells what was not answered, and why, with what the process last wrote")
  func absent() throws {
    let text = try site.text(.experiment("json-values"))
    #expect(text.contains("json-valuestimed outno answer within 5 sstderrTraceback <x>3.6"))
    let talk = try site.text(.experiment("talk-pop"))
    #expect(talk.contains("unavailableno f-strings before 3.62.7"))
  }

  @Test("observations in words stand apart, one row a text")
  func words() throws {
    let text = try site.text(.experiment("size-list"))
    #expect(text.contains("grows at2.7 to 3.131 5 9"))
  }

  @Test("shows any names and texts as text")
  func nasty() throws {
    let source = try site.source(.experiment(ExperimentFixture.nasty.name))
    #expect(!source.contains("<script>"))
    #expect(!source.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(source.contains("&lt;script>alert(1)") || source.contains("&lt;script&gt;alert(1)"))
  }

  @Test("the run's own page counts its experiments and shows the faults first")
  func run() throws {
    let text = try site.text(.run(RunFixture().id))
    #expect(
      text.contains("28 experiments on 4 runtimes: 22 answered, 5 with a fault, 1 unavailable."))
  }
}

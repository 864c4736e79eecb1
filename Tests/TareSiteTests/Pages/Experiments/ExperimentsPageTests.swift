import TareTestSupport
import Testing

@testable import TareSite

@Suite("Page of all experiments")
struct ExperimentsPageTests {
  @Test("lists every experiment by family, and says how many have a fault")
  func page() throws {
    let site = try Site([ExperimentFixture().asked(RunFixture())])
    let text = try site.text(.experiments)
    #expect(text.contains("7 experiments on 4 versions, 2 with a fault"))
    #expect(text.contains("Is a sum of literals a literal?folding440"))
    #expect(text.contains("How long does pop take?talk-pop231"))
  }
}

import TareMarkup
import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis
@testable import TareSite

@Suite("Values that repeat, on a page")
struct RepeatedValuesPartTests {
  @Test("the page says what sharing saves, how to share, and where the figures come from")
  func part() throws {
    let run = RunFixture().run
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    let roles = ["values": 6000, "distinct": 12, "held": 400_000, "saved": 399_000]
    let observed = Observed(
      observations: roles.map { role, number in
        Observation(
          name: role, value: ["held", "saved"].contains(role) ? .bytes(number) : .count(number),
          role: role, subject: "product.name")
      })
    let repeated = try #require(RepeatedValues(view, view.runtimes[0], observed))
    let text = DatasetPage(view: view, repeated: repeated).content.body.map(\.plainText).joined()
    #expect(text.contains("product.name has 12 distinct values in 6,000 records."))
    #expect(text.contains("shared.setdefault") && text.contains("repeated-values"))
    let bare = DatasetPage(view: view).content.body.map(\.plainText).joined()
    #expect(!bare.contains("shared.setdefault"))
  }
}

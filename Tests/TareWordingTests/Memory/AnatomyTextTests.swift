import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import Testing

@testable import TareWording

@Suite("Where the bytes of a record go, in words")
struct AnatomyTextTests {
  private let view: DatasetView
  private let anatomies: [RecordAnatomy]

  init() throws {
    let run = RunFixture.withAnatomy
    view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    anatomies = view.anatomies(view.runtimes[0])
  }

  private func lack(_ name: String) -> String? {
    AnatomyText.lack(of: name, view, view.runtimes[0])?.map(\.plainText).joined()
  }

  @Test("every kind has one place in the order, a name and an explanation of its own")
  func kinds() {
    #expect(AnatomyText.order.count == Anatomy.Kind.allCases.count)
    #expect(Set(AnatomyText.order.map(AnatomyText.name)).count == AnatomyText.order.count)
    #expect(Set(AnatomyText.order.map(AnatomyText.explanation)).count == AnatomyText.order.count)
  }

  @Test("a heading says how much is data, and what takes the most beside it")
  func finding() throws {
    let text = AnatomyText(try #require(anatomies.last))
    #expect(text.finding.map(\.plainText).joined() == "19.2% of dict is data, 69.5% key tables")
    #expect(
      text.fieldFinding.map(\.plainText).joined()
        == "As dict, product 27% and id 2.64% take the most")
  }

  @Test("what is not taken apart, or not by field, says so in one sentence")
  func lacks() {
    #expect(
      lack("tuple") == "Where the bytes of tuple go cannot be told: a tuple hides what it holds.")
    #expect(
      lack("slots-unique")
        == "slots-unique: its fields are no objects of their own, so no bytes are theirs alone.")
    #expect(lack("dict") == nil && lack("class") == nil)
  }

  @Test("what the allocator rounds up is said to be on top, and where it is not known")
  func rounding() {
    #expect(
      AnatomyText.onTop(anatomies) == "On top of it comes what the allocator rounds up.")
    var run = RunFixture.withAnatomy
    run.cells.removeAll {
      $0.key.measure == .metric("blocks") && $0.key.representation == "slots"
    }
    let view = DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells))
    let some = view.map { $0.anatomies($0.runtimes[0]) } ?? []
    #expect(AnatomyText.onTop(some).hasSuffix(", which is not known of slots."))
    #expect(AnatomyText.basis(anatomies).isEmpty)
  }
}

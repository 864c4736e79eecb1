import TareAnalysis
import TareMarkup
import TareModel
import TareTestSupport
import TareWording
import Testing

@Suite("A class of the user's in words")
struct OwnClassTextTests {
  private func texts(_ run: Run) throws -> [OwnClassText] {
    let view = try #require(
      DatasetView(run: run, dataset: RunFixture.cargo, index: CellIndex(run.cells)))
    return OwnClassText.all(view, try #require(view.runtimes.first))
  }

  @Test("one class has one text: weight, its other way, what changing saves, what it holds")
  func sentences() throws {
    let texts = try texts(RunFixture.withOwnClass)
    #expect(texts.map(\.names) == [["shop.models:Order", "shop.models:Order/constructor"]])
    #expect(
      texts.flatMap(\.sentences).map { $0.map(\.plainText).joined() } == [
        "shop.models:Order takes 1,117 B a record on CPython 3.13.0, 5% larger than a dict; "
          + "it scans 1.25× faster than a dict.",
        "Made by its constructor in place of its library it takes 1,137 B, 2% larger; "
          + "making it is as fast.",
        "As slots-unique, with the values as the file has them, it would take 502 B: 55% smaller.",
        "It holds sent as datetime or None; every value was proved to dump to what the file has.",
      ])
  }

  @Test("it is held against what anybody can write, and is no advice itself")
  func others() throws {
    let text = try #require(try texts(RunFixture.withOwnClass).first)
    #expect(text.others.map(\.representation) == ["dict", "slots", "slots-unique"])
    #expect(try texts(RunFixture().run).isEmpty)
  }
}

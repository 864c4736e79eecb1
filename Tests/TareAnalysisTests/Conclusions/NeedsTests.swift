import TareModel
import TareTestSupport
import Testing

@testable import TareAnalysis

@Suite("What programs need")
struct NeedsTests {
  private func needs(_ change: (inout RunFixture) -> Void = { _ in }) throws -> Needs? {
    let (view, runtime) = try RunFixture.view(change)
    return Needs(
      view.summaries(runtime), catalog: view.catalog, records: view.dataset.records
    ) { view.index[view.key($0, .allocated, runtime)] != nil }
  }

  @Test("each need has the lightest of its kind, and a class is what to take")
  func kinds() throws {
    let needs = try #require(try needs())
    #expect(needs.choices.map(\.need) == [.dicts, .classes, .smallest])
    #expect(
      needs.choices.map(\.way.representation) == ["dict", "slots", "slots-unique"])
    #expect(needs.lacksColumns)
    #expect(needs.first?.representation == "slots")
  }

  @Test("a dict of another kind is taken where no class pays")
  func dicts() throws {
    let needs = try #require(
      try needs {
        $0.representations.removeAll { $0.kind == .object }
        $0.representations.append(
          .init(name: "dict-memo", overhead: 444, paces: [("key", 1)], kind: .dict))
      })
    #expect(needs.first?.representation == "dict-memo")
  }

  @Test("nothing is taken that saves less than a twentieth")
  func nothing() throws {
    let needs = try #require(
      try needs {
        $0.representations = [
          RunFixture.allRepresentations[0],
          .init(name: "class", overhead: 730, paces: [("attribute", 1)], kind: .object),
        ]
      })
    #expect(needs.first == nil)
    #expect(needs.choices.map(\.way.isPlain) == [true, false, false])
  }

  @Test("those that weigh the same tie, and what failed is missing")
  func ties() throws {
    let needs = try #require(
      try needs {
        $0.representations.append(
          .init(name: "struct", overhead: 246, paces: [("attribute", 0.7)], kind: .object))
        $0.representations.append(
          .init(name: "broken", overhead: 1, paces: [("attribute", 0.7)], kind: .object))
        $0.faults = [({ $0.representation == "broken" }, .unavailable(why: "no wheel"))]
      })
    let classes = try #require(needs.choices.first { $0.need == .classes })
    #expect(classes.way.representation == "slots")
    #expect(classes.ties == ["struct"])
    #expect(classes.missing == ["broken"])
  }

  @Test("columns that were asked for and failed are missed by no command")
  func askedColumns() throws {
    let needs = try #require(
      try needs {
        $0.representations.append(
          .init(name: "pandas", overhead: 1, paces: [("key", 9)], kind: .columns))
        $0.faults = [({ $0.representation == "pandas" }, .unavailable(why: "no wheel"))]
      })
    #expect(!needs.lacksColumns)
  }

  @Test("without the plain representation or anything beside it there is no choice")
  func alone() throws {
    #expect(try needs { $0.representations.removeFirst() } == nil)
    #expect(try needs { $0.representations.removeLast(4) } == nil)
  }
}

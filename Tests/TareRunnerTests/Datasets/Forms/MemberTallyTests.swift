import TareModel
import Testing

@testable import TareRunner

@Suite("MemberTally")
struct MemberTallyTests {
  private func likely(_ objects: [[ExactText]]) -> Bool {
    var tally = MemberTally()
    for names in objects { tally.add(object: names) }
    return tally.isLikely
  }

  @Test(
    "objects are records of one kind where they share most of their fields",
    arguments: [
      ([["a", "b"], ["a", "b"]], true), ([["a", "b"], ["a"], ["a", "c"]], true),
      ([["a"], ["b"]], false), ([["a", "b", "c"], ["a", "d", "e"]], false),
      ([["a"]], false), ([[], []], false),
    ] as [([[ExactText]], Bool)])
  func likeness(_ objects: [[ExactText]], _ isLikely: Bool) {
    #expect(likely(objects) == isLikely)
  }

  @Test("fields are told apart by their code points")
  func exact() { #expect(!likely([["\u{2126}"], ["\u{3A9}"]])) }

  @Test(
    "objects of more fields than are remembered are no records", arguments: [9998, 9999, 10_000])
  func varied(_ others: Int) {
    var tally = MemberTally()
    tally.add(object: ["id"] + (0..<others).map { ExactText("f\($0)") })
    tally.add(object: ["key"])
    guard case .keyed(let fields) = tally.layout else {
      #expect(others > 9998)
      return
    }
    #expect(others == 9998 && fields.contains("id"))
  }

  @Test("lists are columns where all of them are as long, and none holds objects")
  func columns() {
    func isColumns(_ lists: [(Int, Bool)], others: Int = 0) -> Bool {
      var tally = MemberTally()
      for (count, isOfObjects) in lists { tally.add(list: count, isOfObjects: isOfObjects) }
      for _ in 0..<others { tally.addOther() }
      if case .columns = tally.layout { return true }
      return false
    }
    #expect(isColumns([(3, false), (3, false)]))
    #expect(!isColumns([(3, false), (2, false)]))
    #expect(!isColumns([(3, false), (2, false), (3, false)]))
    #expect(!isColumns([(3, false), (3, true)]))
    #expect(!isColumns([(3, false)]))
    #expect(!isColumns([(1, false), (1, false)]))
    #expect(!isColumns([(3, false), (3, false)], others: 1))
  }
}

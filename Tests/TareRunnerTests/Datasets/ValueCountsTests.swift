import TareModel
import Testing

@testable import TareRunner

@Suite("ValueCounts")
struct ValueCountsTests {
  @Test("stops telling values apart one above its limit, and goes on counting")
  func limit() {
    var counts = ValueCounts()
    for number in 0..<5000 { counts.add(.int("\(number)")) }
    #expect(counts.distinct == ValueCounts.limit + 1)
    #expect(counts.total == 5000)
  }

  @Test("long text is as good as many values: it is neither held nor searched for")
  func long() {
    var counts = ValueCounts()
    counts.add(.string("a"))
    counts.add(.string(ExactText(String(repeating: "x", count: 5000))))
    counts.add(.string("a"))
    #expect(counts.distinct == ValueCounts.limit + 1)
    #expect(counts.total == 3)
    #expect(counts.typical == nil && counts.known == nil)
  }

  @Test("the typical value is the most frequent but for the first, and the earliest among equals")
  func typical() {
    var counts = ValueCounts()
    #expect(counts.typical == nil)
    counts.add(.string("a"))
    #expect(counts.typical == .string("a"))
    for text in ["a", "a", "b", "c", "c", "b"] { counts.add(.string(ExactText(text))) }
    #expect(counts.typical == .string("b"))
  }
}

import TareAnalysis
import Testing

@Suite("Amount")
struct AmountTests {
  @Test(
    "is a number, with or without a unit",
    arguments: [
      ("60 MB", 60e6), ("60MB", 60e6), ("1.5 KiB", 1536), ("120 B", 120), ("120", 120),
      ("0.5 GB", 5e8), ("1_000 kB", 1e6), ("2 GiB", 0x1p31), ("0", 0),
    ])
  func bytes(_ text: String, _ value: Double) throws {
    #expect(try #require(Amount(text)).value(in: "B") == value)
  }

  @Test("what is none", arguments: ["", "B", "-1", "1 B/s", "1,5 B", "1e400", "60 MB x", "inf"])
  func none(_ text: String) { #expect(Amount(text) == nil) }

  @Test("is of its metric's unit, or of none")
  func units() {
    #expect(Amount("7 instructions")?.value(in: "instructions") == 7)
    #expect(Amount("7")?.value(in: "instructions") == 7)
    #expect(Amount("7 MB")?.value(in: "instructions") == nil)
    #expect(Amount("7 objects")?.value(in: "B") == nil)
  }
}

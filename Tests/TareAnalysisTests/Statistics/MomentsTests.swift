import Testing

@testable import TareAnalysis

@Suite("Mean and its error")
struct MomentsTests {
  @Test("of fewer than ten all count")
  func few() {
    let nine = Moments([1, 2, 3, 4, 5, 6, 7, 8, 99])
    #expect(nine.mean == 15 && nine.freedom == 8)
  }

  @Test(
    "of ten the two at either end are left out, and count in the variance as their neighbours do")
  func trimmed() {
    let ten = Moments([99, 2, 3, 4, 5, 6, 7, 8, 9, -99])
    #expect(ten.mean == 5.5 && ten.freedom == 5)
    // Winsorized: three times 3, 4, 5, 6, 7, three times 8.
    #expect(abs(ten.squares - 42.5 * 10 / 6) < 1e-12)
    #expect(ten == Moments([2, 3, 4, 5, 6, 7, 8, 9, 1e9, -1e9]))
  }

  @Test("of none there is nothing, and one has no error")
  func none() {
    #expect(Moments([]).freedom == 0)
    #expect(Moments([7]).mean == 7 && Moments([7]).squares == 0)
  }
}

import TareMarkup
import TareWording
import Testing

@Suite("Peaks in words")
struct PeakTextTests {
  private func finding(_ peaks: [(name: String, bytes: Double)]) -> String {
    PeakText.finding(peaks, plain: "dict").map(\.plainText).joined()
  }

  @Test("what needs the most is told against the plain one")
  func one() {
    #expect(
      finding([("dict", 100), ("slots", 150)])
        == "slots needs the most memory while loading: 1.5× the peak of dict")
  }

  @Test("those that need as much are all named")
  func ties() {
    #expect(
      finding([("dict", 100), ("slots", 150), ("class", 150.1)])
        == "slots and class need the most memory while loading: 1.5× the peak of dict")
    #expect(
      finding([("dict", 150), ("slots", 100)]) == "dict needs the most memory while loading")
  }

  @Test("none needs more than another")
  func same() {
    #expect(finding([("dict", 100), ("slots", 100)]) == "All need the same memory while loading")
  }
}

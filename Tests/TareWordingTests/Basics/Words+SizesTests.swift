import TareWording
import Testing

@Suite("Sizes and speeds in words")
struct WordsSizesTests {
  @Test(
    "a share of bytes is smaller, larger or a multiple",
    arguments: [
      (0.36, "64% smaller than a dict"), (1.12, "12% larger than a dict"),
      (2.3, "2.3× the size of a dict"), (1.001, "the same size as a dict"),
      (0.998, "the same size as a dict"),
    ])
  func sizes(_ share: Double, _ words: String) { #expect(Words.size(share, of: "a dict") == words) }

  @Test(
    "a time is faster or slower",
    arguments: [
      (0.5, "2× faster than a dict"), (1.25, "1.25× slower than a dict"),
      (1, "as fast as a dict"), (0.999, "as fast as a dict"),
    ])
  func speeds(_ ratio: Double, _ words: String) { #expect(Speed.words(ratio) == words) }
}

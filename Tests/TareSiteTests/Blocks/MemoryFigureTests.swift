import TareTestSupport
import Testing

@testable import TareSite

@Suite("The figure of weights")
struct MemoryFigureTests {
  @Test("has the file's text on the first page and on that of the dataset, and highlights another")
  func text() throws {
    let site = try Site([RunFixture.withText.run])
    for page in [SitePath.index, .dataset("cargo")] {
      let text = try site.text(page)
      #expect(
        text.contains("slots-unique is the smallest: 53% smaller than a dict"), "\(page.text)")
      #expect(
        text.contains("From the lightest to the heaviest: text, slots-unique, slots, tuple"),
        "\(page.text)")
    }
  }
}

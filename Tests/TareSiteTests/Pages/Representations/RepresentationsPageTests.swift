import Foundation
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of all representations")
struct RepresentationsPageTests {
  @Test("weighs the file's text, and names the lightest of those with records in them")
  func text() throws {
    let text = try Site([RunFixture.withText.run]).text(.representations)
    #expect(
      text.contains(
        "5 ways to hold the same records: the smallest is 53% smaller than a dict"))
    #expect(text.contains("text is shown for comparison"))
    #expect(text.contains("text318 B 0.3×"))
  }

  @Test("are sorted by weight")
  func order() throws {
    let text = try Site([RunFixture().run]).text(.representations)
    let places = [
      "slots-unique502 B", "slots563 B", "tuple571 B", "class737 B", "dict1,061 B",
    ]
    .compactMap { text.range(of: $0)?.lowerBound }
    #expect(places.count == 5 && places == places.sorted())
  }
}

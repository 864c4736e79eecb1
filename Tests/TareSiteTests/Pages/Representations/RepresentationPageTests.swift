import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of a representation")
struct RepresentationPageTests {
  @Test("says what it takes, what it gives up and what is better")
  func verdict() throws {
    let site = try Site([RunFixture().run])
    let slots = try site.text(.representation("slots"))
    #expect(slots.contains("slots: 47% smaller than a dict and 1.43× faster to scan"))
    #expect(slots.contains("new fields on an object"))
    let tuple = try site.text(.representation("tuple"))
    #expect(tuple.contains("Smaller and faster: slots and slots-unique."))
  }

  @Test("says what the file's text takes, which no loader made")
  func text() throws {
    let site = try Site([RunFixture.withText.run])
    let text = try site.text(.representation("text"))
    #expect(text.contains("text: 70% smaller than a dict"))
    #expect(text.contains("of 6 representations weighed, none is smaller"))
    let others = try site.text(.representation("slots-unique"))
    #expect(others.contains("of 5 representations weighed, none is smaller"))
  }

  @Test("the plain one is not held against itself")
  func plain() throws {
    let text = try Site([RunFixture().run]).text(.representation("dict"))
    #expect(!text.contains("the memory of a dict"))
  }
}

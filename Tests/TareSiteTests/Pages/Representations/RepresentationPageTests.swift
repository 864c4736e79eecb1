import TareTestSupport
import Testing

@testable import TareSite

@Suite("The page of a representation")
struct RepresentationPageTests {
  @Test("says what it takes, what it gives up and what is better")
  func verdict() throws {
    let site = try Site([RunFixture().run])
    let slots = try site.text(.representation("slots"))
    #expect(slots.contains("slots takes 0.53× the memory of a dict and 0.7× the time"))
    #expect(slots.contains("new fields on an object"))
    let tuple = try site.text(.representation("tuple"))
    #expect(tuple.contains("Both lighter and faster: slots and slots-unique."))
  }

  @Test("says what the file's text takes, which no loader made")
  func text() throws {
    let site = try Site([RunFixture.withText.run])
    let text = try site.text(.representation("text"))
    #expect(text.contains("text takes 0.3× the memory of a dict"))
    #expect(text.contains("of 6 representations weighed, none is lighter"))
    let others = try site.text(.representation("slots-unique"))
    #expect(others.contains("of 5 representations weighed, none is lighter"))
  }

  @Test("the plain one is not held against itself")
  func plain() throws {
    let text = try Site([RunFixture().run]).text(.representation("dict"))
    #expect(!text.contains("the memory of a dict"))
  }
}

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

  @Test("the plain one is not held against itself")
  func plain() throws {
    let text = try Site([RunFixture().run]).text(.representation("dict"))
    #expect(!text.contains("the memory of a dict"))
  }
}

import TareModel
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

  @Test("shows code for the fields of each dataset, and the command that prints it for others")
  func code() throws {
    var run = RunFixture().run
    let datasets = run.header.datasets.map(\.name)
    for index in run.header.catalog.representations.indices {
      let name = run.header.catalog.representations[index].name
      run.header.catalog.representations[index].code = datasets.map {
        .init(dataset: $0, text: "class \(name) of \($0): pass")
      }
    }
    let site = try Site([run])
    let slots = try site.text(.representation("slots"))
    #expect(datasets.allSatisfy { slots.contains("class slots of \($0): pass") })
    #expect(slots.contains("tare write slots --data people.json"))
    let dataset = try site.text(.dataset(datasets[0]))
    #expect(dataset.contains("class dict of \(datasets[0]): pass"))
    #expect(!(try Site([RunFixture().run]).text(.dataset(datasets[0]))).contains("How to write it"))
  }
}

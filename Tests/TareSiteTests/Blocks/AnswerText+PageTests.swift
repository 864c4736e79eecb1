import TareModel
import TareTestSupport
import Testing

@testable import TareSite

@Suite("The answer on pages")
struct AnswerTextPageTests {
  private func text(_ fixture: RunFixture) throws -> String {
    try Site([fixture.run]).text(.index)
  }

  @Test("concludes nothing where dict was not weighed")
  func plainMissing() throws {
    var fixture = RunFixture()
    fixture.representations.removeFirst()
    let text = try text(fixture)
    #expect(text.contains("nothing can be said about which is lighter"))
    #expect(!text.contains("smaller than a dict"))
  }

  @Test("says where something is weighed by what the process holds", arguments: [530, 900])
  func byResident(bytes: Double) throws {
    var run = RunFixture().run
    for place in run.cells.indices where run.cells[place].key.representation == "slots-unique" {
      switch run.cells[place].key.measure {
      case .metric("resident"):
        run.cells[place].outcome = .memory(MemoryReading(record: bytes))
      case .metric("allocated"):
        run.cells[place].outcome = .memory(MemoryReading(record: 30))
      default: break
      }
    }
    let site = try Site([run])
    let text = try site.text(.index)
    let words = ", by what the process holds, which is more than Python's allocator knows of"
    let isLightest = bytes < 563
    #expect(
      text.contains(
        isLightest
          ? "slots-unique is the smallest: 50% smaller than a dict" + words
          : "slots is the smallest: 47% smaller than a dict"))
    #expect(text.contains("beyond Python’s allocator"))
    #expect(text.contains(words) == isLightest)
    #expect(try site.text(.representation("slots-unique")).contains(words))
  }

  @Test("says where the lightest ties with the next in time")
  func among() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 0.699)]
    let text = try text(fixture)
    #expect(text.contains("; slots ties with it."))
    #expect(
      text.contains("slots-unique by attribute is the smallest, and nothing is clearly faster"))
  }

  @Test("says of a trade which of its times came from one process")
  func someSingle() throws {
    var run = RunFixture().run
    #expect(try !Site([run]).text(.index).contains("timed in one process)"))
    let (one, all) = ("(some timed in one process)", "(timed in one process)")
    for (names, words) in [(["slots"], one), (["tuple", "class", "slots", "slots-unique"], all)] {
      run.leaveOneProcess(of: names)
      #expect(try Site([run]).text(.index).contains(words))
    }
  }

  @Test("is not sure of a fastest that one process brought")
  func single() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 0.5)]
    let sure = try text(fixture)
    #expect(sure.contains("slots-unique by attribute wins on memory and on speed"))
    var run = fixture.run
    run.leaveOneProcess(of: fixture.representations.map(\.name))
    let site = try Site([run])
    let text = try site.text(.index)
    #expect(
      try site.text(.dataset("cargo"))
        .contains(
          "slots-unique by attribute scans fastest: 2.02× faster than a dict, which may be chance"))
    let page = try site.text(.representation("slots-unique"))
    #expect(page.contains("slots-unique: 53% smaller than a dict"))
    #expect(!page.contains("53% smaller than a dict and"))
    #expect(
      try site.text(.benchmark("filter")).contains("Nothing is clearly faster than a plain dict"))
    #expect(
      text.contains(
        "slots-unique by attribute has the lowest time, 2.02× faster than a dict (one process), "
          + "which may be chance; "))
    #expect(
      text.contains("slots-unique by attribute is the smallest, and nothing is clearly faster"))
  }

  @Test("the page of the dataset says what to take for each need, and how much more would take")
  func needs() throws {
    let text = try Site([RunFixture().run]).text(.dataset("cargo"))
    #expect(text.contains("You can use a classslots563 B a record, 47% smaller than a dict"))
    #expect(text.contains("tare run --data cargo --preset standard"))
  }
}

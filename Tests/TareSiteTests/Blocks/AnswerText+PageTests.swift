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
    #expect(!text.contains("weighs least"))
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
    let words = ", by what the process holds, which is more than Python's allocator knows of."
    let isLightest = bytes < 563
    #expect(
      text.contains(
        isLightest
          ? "Of 5 representations weighed, slots-unique is the lightest: 530 B, 0.5× as much"
            + words : "Of 5 representations weighed, slots is the lightest: 563 B, 0.53× as much."))
    #expect(text.contains("beyond Python’s allocator"))
    #expect(text.contains(words) == isLightest)
    #expect(try site.text(.representation("slots-unique")).contains(words.dropLast()))
  }

  @Test("says where the lightest ties with the next in time")
  func among() throws {
    var fixture = RunFixture()
    fixture.representations[4].paces = [("attribute", 0.699)]
    let text = try text(fixture)
    #expect(text.contains("; slots ties with it."))
    #expect(
      text.contains("slots-unique by attribute weighs least, and nothing is certainly faster"))
  }

  @Test("says of a trade which of its times came from one process")
  func someSingle() throws {
    var run = RunFixture().run
    #expect(try !Site([run]).text(.index).contains(", as timed"))
    let (one, all) = (", as timed, some in one process", ", as timed in one process")
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
    #expect(sure.contains("slots-unique by attribute beats every other in memory and in time"))
    var run = fixture.run
    run.leaveOneProcess(of: fixture.representations.map(\.name))
    let site = try Site([run])
    let text = try site.text(.index)
    #expect(
      try site.text(.dataset("cargo"))
        .contains("slots-unique by attribute has the lowest time, perhaps by chance: 0.49×"))
    let page = try site.text(.representation("slots-unique"))
    #expect(page.contains("slots-unique takes 0.47× the memory of a dict"))
    #expect(!page.contains("the memory of a dict and"))
    #expect(
      try site.text(.benchmark("filter")).contains("Nothing is certainly faster than a plain dict"))
    #expect(
      text.contains("slots-unique by attribute has the lowest time, 0.49× the time of a dict "))
    #expect(text.contains("(one process), which may be chance; "))
    #expect(!text.contains("is the fastest"))
    #expect(
      text.contains("slots-unique by attribute weighs least, and nothing is certainly faster"))
  }

  @Test("advice stands on the page of the dataset")
  func advice() throws {
    var fixture = RunFixture()
    fixture.representations.insert(
      .init(name: "dict-memo", overhead: 444, paces: [("key", 1.01)]), at: 1)
    let text = try Site([fixture.run]).text(.dataset("cargo"))
    #expect(text.contains("which saves 28.3%"))
  }
}

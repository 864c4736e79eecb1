import TareAnalysis
import TareModel
import Testing

@Suite("The answer drawn from summaries")
struct AnswerTests {
  private func draw(_ all: [RepresentationSummaryFixture]) -> Answer? {
    Answer(RepresentationSummaryFixture.summaries(all))
  }

  @Test("names the lightest and its share of dict")
  func lightest() throws {
    let answer = try #require(
      draw([.init("dict", 1000), .init("tuple", 500), .init("slots", 400)]))
    #expect(answer.lightest.map(\.representation) == ["slots"])
    #expect(answer.lightest.first?.share == 0.4)
  }

  @Test("names all that are as light")
  func ties() throws {
    let answer = try #require(
      draw([.init("dict", 1000), .init("slots", 400.2), .init("dataclass", 400)]))
    #expect(answer.lightest.map(\.representation) == ["slots", "dataclass"])
  }

  @Test("weighs by what the process holds where that is clearly more, and dict never")
  func byResident() throws {
    let answer = try #require(
      draw([
        .init("dict", 1000, resident: 1500), .init("slots-unique", 300, resident: 700),
        .init("slots", 400, resident: 430),
      ]))
    #expect(answer.lightest.map(\.representation) == ["slots"])
    #expect(answer.lightest.map(\.isByResident) == [false])
    #expect(answer.plainBytes == 1000)
  }

  @Test("may be what holds memory beside the allocator, with its share of what the process holds")
  func lightestByResident() throws {
    let answer = try #require(
      draw([
        .init("dict", 1000, [1, 1], resident: 1080), .init("arrow", 2, [0.9, 0.9], resident: 200),
        .init("slots", 400, [0.7, 0.7], resident: 430),
      ]))
    #expect(answer.lightest.map(\.representation) == ["arrow"])
    #expect(answer.lightest.map(\.bytes) == [200])
    #expect(answer.lightest.map(\.share) == [0.2])
    #expect(answer.lightest.map(\.isByResident) == [true])
  }

  @Test("says nothing without dict, or with dict alone")
  func nothing() {
    #expect(draw([.init("tuple", 500), .init("slots", 400)]) == nil)
    #expect(draw([.init("dict", 500)]) == nil)
    #expect(draw([.init("dict", nil), .init("slots", 400)]) == nil)
  }

  @Test("does not name a fastest where nothing was timed")
  func untimed() throws {
    let answer = try #require(draw([.init("dict", 1000), .init("slots", 400)]))
    #expect(answer.fastest == nil)
  }

  @Test("names the fastest, and those whose spread reaches into its own")
  func fastest() throws {
    let answer = try #require(
      draw([
        .init("dict", 1000, [1, 1]), .init("slots", 400, [0.70, 0.74]),
        .init("class", 700, [0.73, 0.80]), .init("tuple", 500, [0.85, 0.9]),
      ]))
    let fastest = try #require(answer.fastest)
    #expect(fastest.representation == "slots")
    #expect(fastest.indistinct == ["class"])
    #expect(!fastest.isPlain)
    #expect(fastest.timed == 4)
    #expect(abs(fastest.pace.ratio - 0.72) < 1e-9)
  }

  @Test("knows that dict itself may be the fastest")
  func plain() throws {
    let answer = try #require(
      draw([.init("dict", 1000, [1, 1]), .init("slots", 400, [1.3, 1.4])]))
    #expect(answer.fastest?.isPlain == true)
  }
}

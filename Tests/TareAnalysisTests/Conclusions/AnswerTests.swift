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
    #expect(answer.weighed == 3)
  }

  @Test("warns where what is lightest takes the most while it is made")
  func peaks() throws {
    func heaviest(_ slots: Int?, tuple: Int = 3000) -> Answer.Peak? {
      draw([
        .init("dict", 1000, peak: 2000), .init("tuple", 500, peak: tuple),
        .init("slots", 400, peak: slots),
      ])?.heaviestToMake
    }
    #expect(heaviest(4000)?.representation == "slots")
    #expect(heaviest(4000)?.bytes == 4000 && heaviest(4000)?.share == 2)
    #expect(heaviest(2500) == nil)
    #expect(heaviest(nil) == nil)
    #expect(heaviest(2050, tuple: 2000) == nil)
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
    #expect(answer.weighed == 3)
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
    #expect(answer.lightestWithoutLoss?.bytes == 200)
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
    #expect(answer.lightestWithoutLoss == nil)
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
    #expect(answer.lightestWithoutLoss == nil)
  }

  @Test("finds the lightest that is not slower than dict")
  func withoutLoss() throws {
    let answer = try #require(
      draw([
        .init("dict", 1000, [1, 1]), .init("packed", 100, [4, 4.2]),
        .init("slots", 400, [0.7, 0.72]),
      ]))
    #expect(answer.lightest.map(\.representation) == ["packed"])
    #expect(answer.lightestWithoutLoss?.representation == "slots")
  }
}

import Testing

@testable import TareRunner

@Suite("Sampling")
struct SamplingTests {
  @Test("a number is taken as it is, 0 means all, and nothing leaves it to the size")
  func reservoirs() {
    let large = Sampling.automaticFrom + 1
    #expect(Sampling(records: 5).isDrawn(bytes: 10))
    #expect(!Sampling(records: 0).isDrawn(bytes: large))
    #expect(!Sampling().isDrawn(bytes: Sampling.automaticFrom))
    #expect(Sampling().isDrawn(bytes: large))
  }
}
